import { intents } from '../grammar.ts'

/** Changes of text that people asked for and got wrong: signs and letters replaced or dropped, parts of lines cut, files rewritten. */
export const missedEdits = intents(
  'text',
  String.raw`
= edit-dot-to-comma
> tr '.' ',' < <bare>
$show <bare> with commas instead of dots
replace dots (with|by) commas in <bare> and print it
print <bare> with every dot turned into a comma, do not change the file
dots to commas in the output of <bare>
use tr to turn dots into commas in <bare>
Print the file <bare> with all full stops replaced by commas. The file stays unchanged.
what does <bare> look like with a comma for each dot?
<bare> with commas where the dots were
translate each dot of <bare> into a comma
swap the dots of <bare> for commas, just show it
display <bare>, but every dot sign as comma sign
tr for <bare>: dots into commas

= edit-comma-to-dot
> tr ',' '.' < <bare>
replace commas by dots in <bare>, print
output <bare> with its commas changed to dots
$show me <bare> where each comma is a dot
only display <bare> with dots in place of commas
Replace every comma in the file <bare> with a dot and print the result.
<bare>: commas become dots, on the screen only
how do I print <bare> with commas converted to dots?
turn all commas in <bare> into dots and show the text
convert commas to dots in <bare>, result on the terminal
I want to see <bare> with dot characters for commas
let me see <bare> with each comma sign as dot sign
tr: commas to dots, from <bare>

= edit-dash-to-space
> tr '-' ' ' < <bare>
$show <bare> with spaces instead of dashes
replace dashes (with|by) spaces in <bare> and print it
print <bare> with every dash turned into a space, do not change the file
dashes to spaces in the output of <bare>
use tr to turn dashes into spaces in <bare>
Print the file <bare> with all hyphens replaced by spaces. The file stays unchanged.
what does <bare> look like with a space for each dash?
<bare> with spaces where the dashes were
translate each dash of <bare> into a space
swap the dashes of <bare> for spaces, just show it
display <bare>, but every dash sign as space sign
tr for <bare>: dashes into spaces

= edit-space-to-dash
> tr ' ' '-' < <bare>
replace spaces by dashes in <bare>, print
output <bare> with its spaces changed to dashes
$show me <bare> where each space is a dash
only display <bare> with dashes in place of blanks
Replace every space in the file <bare> with a dash and print the result.
<bare>: spaces become dashes, on the screen only
how do I print <bare> with spaces converted to dashes?
turn all spaces in <bare> into dashes and show the text
convert spaces to dashes in <bare>, result on the terminal
I want to see <bare> with dash characters for spaces
let me see <bare> with each space sign as dash sign
tr: spaces to dashes, from <bare>

= edit-pipe-to-tab
> tr '|' '\t' < <bare>
$show <bare> with tabs instead of pipes
replace pipes (with|by) tabs in <bare> and print it
print <bare> with every pipe turned into a tab, do not change the file
pipes to tabs in the output of <bare>
use tr to turn pipes into tabs in <bare>
Print the file <bare> with all vertical bars replaced by tabs. The file stays unchanged.
what does <bare> look like with a tab for each pipe?
<bare> with tabs where the pipes were
translate each pipe of <bare> into a tab
swap the pipes of <bare> for tabs, just show it
display <bare>, but every pipe sign as tab sign
tr for <bare>: pipes into tabs

= edit-comma-to-pipe
> tr ',' '|' < <bare>
$show <bare> with pipes instead of commas
replace commas (with|by) pipes in <bare> and print it
print <bare> with every comma turned into a pipe, do not change the file
commas to pipes in the output of <bare>
use tr to turn commas into pipes in <bare>
Print the file <bare> with all commas replaced by pipes. The file stays unchanged.
what does <bare> look like with a pipe for each comma?
<bare> with pipes where the commas were
translate each comma of <bare> into a pipe
swap the commas of <bare> for pipes, just show it
display <bare>, but every comma sign as pipe sign
tr for <bare>: commas into pipes

= edit-semi-to-tab
> tr ';' '\t' < <bare>
replace semicolons by tabs in <bare>, print
output <bare> with its semicolons changed to tabs
$show me <bare> where each semicolon is a tab
only display <bare> with tabs in place of semicolons
Replace every semicolon in the file <bare> with a tab and print the result.
<bare>: semicolons become tabs, on the screen only
how do I print <bare> with semicolons converted to tabs?
turn all semicolons in <bare> into tabs and show the text
convert semicolons to tabs in <bare>, result on the terminal
I want to see <bare> with tab characters for semicolons
let me see <bare> with each semicolon sign as tab sign
tr: semicolons to tabs, from <bare>

= edit-tab-to-semi
> tr '\t' ';' < <bare>
$show <bare> with semicolons instead of tabs
replace tabs (with|by) semicolons in <bare> and print it
print <bare> with every tab turned into a semicolon, do not change the file
tabs to semicolons in the output of <bare>
use tr to turn tabs into semicolons in <bare>
Print the file <bare> with all tab characters replaced by semicolons. The file stays unchanged.
what does <bare> look like with a semicolon for each tab?
<bare> with semicolons where the tabs were
translate each tab of <bare> into a semicolon
swap the tabs of <bare> for semicolons, just show it
display <bare>, but every tab sign as semicolon sign
tr for <bare>: tabs into semicolons

= edit-dash-to-slash
> tr '-' '/' < <bare>
replace dashes by slashes in <bare>, print
output <bare> with its dashes changed to slashes
$show me <bare> where each dash is a slash
only display <bare> with slashes in place of hyphens
Replace every dash in the file <bare> with a slash and print the result.
<bare>: dashes become slashes, on the screen only
how do I print <bare> with dashes converted to slashes?
turn all dashes in <bare> into slashes and show the text
convert dashes to slashes in <bare>, result on the terminal
I want to see <bare> with slash characters for dashes
let me see <bare> with each dash sign as slash sign
tr: dashes to slashes, from <bare>

= edit-colon-to-space
> tr ':' ' ' < <bare>
$show <bare> with spaces instead of colons
replace colons (with|by) spaces in <bare> and print it
print <bare> with every colon turned into a space, do not change the file
colons to spaces in the output of <bare>
use tr to turn colons into spaces in <bare>
Print the file <bare> with all colons replaced by spaces. The file stays unchanged.
what does <bare> look like with a space for each colon?
<bare> with spaces where the colons were
translate each colon of <bare> into a space
swap the colons of <bare> for spaces, just show it
display <bare>, but every colon sign as space sign
tr for <bare>: colons into spaces

= edit-dash-to-under
> tr '-' '_' < <bare>
$show <bare> with underscores instead of dashes
replace dashes (with|by) underscores in <bare> and print it
print <bare> with every dash turned into an underscore, do not change the file
dashes to underscores in the output of <bare>
use tr to turn dashes into underscores in <bare>
Print the file <bare> with all hyphens replaced by underscores. The file stays unchanged.
what does <bare> look like with an underscore for each dash?
<bare> with underscores where the dashes were
translate each dash of <bare> into an underscore
swap the dashes of <bare> for underscores, just show it
display <bare>, but every dash sign as underscore sign
tr for <bare>: dashes into underscores

= edit-dash-to-dot
> tr '-' '.' < <bare>
replace dashes by dots in <bare>, print
output <bare> with its dashes changed to dots
$show me <bare> where each dash is a dot
only display <bare> with dots in place of hyphens
Replace every dash in the file <bare> with a dot and print the result.
<bare>: dashes become dots, on the screen only
how do I print <bare> with dashes converted to dots?
turn all dashes in <bare> into dots and show the text
convert dashes to dots in <bare>, result on the terminal
I want to see <bare> with dot characters for dashes
let me see <bare> with each dash sign as dot sign
tr: dashes to dots, from <bare>

= edit-dot-to-dash
> tr '.' '-' < <bare>
$show <bare> with dashes instead of dots
replace dots (with|by) dashes in <bare> and print it
print <bare> with every dot turned into a dash, do not change the file
dots to dashes in the output of <bare>
use tr to turn dots into dashes in <bare>
Print the file <bare> with all full stops replaced by dashes. The file stays unchanged.
what does <bare> look like with a dash for each dot?
<bare> with dashes where the dots were
translate each dot of <bare> into a dash
swap the dots of <bare> for dashes, just show it
display <bare>, but every dot sign as dash sign
tr for <bare>: dots into dashes

= edit-colon-to-comma
> tr ':' ',' < <bare>
replace colons by commas in <bare>, print
output <bare> with its colons changed to commas
$show me <bare> where each colon is a comma
only display <bare> with commas in place of colons
Replace every colon in the file <bare> with a comma and print the result.
<bare>: colons become commas, on the screen only
how do I print <bare> with colons converted to commas?
turn all colons in <bare> into commas and show the text
convert colons to commas in <bare>, result on the terminal
I want to see <bare> with comma characters for colons
let me see <bare> with each colon sign as comma sign
tr: colons to commas, from <bare>

= edit-semi-to-newline
> tr ';' '\n' < <bare>
$show <bare> with line breaks instead of semicolons
replace semicolons (with|by) line breaks in <bare> and print it
print <bare> with every semicolon turned into a line break, do not change the file
semicolons to line breaks in the output of <bare>
use tr to turn semicolons into line breaks in <bare>
Print the file <bare> with all semicolons replaced by line breaks. The file stays unchanged.
what does <bare> look like with a line break for each semicolon?
<bare> with line breaks where the semicolons were
translate each semicolon of <bare> into a line break
swap the semicolons of <bare> for line breaks, just show it
display <bare>, but every semicolon sign as line break sign
tr for <bare>: semicolons into line breaks

= edit-space-to-semi
> tr ' ' ';' < <bare>
replace spaces by semicolons in <bare>, print
output <bare> with its spaces changed to semicolons
$show me <bare> where each space is a semicolon
only display <bare> with semicolons in place of blanks
Replace every space in the file <bare> with a semicolon and print the result.
<bare>: spaces become semicolons, on the screen only
how do I print <bare> with spaces converted to semicolons?
turn all spaces in <bare> into semicolons and show the text
convert spaces to semicolons in <bare>, result on the terminal
I want to see <bare> with semicolon characters for spaces
let me see <bare> with each space sign as semicolon sign
tr: spaces to semicolons, from <bare>

= edit-pipe-to-newline
> tr '|' '\n' < <bare>
$show <bare> with line breaks instead of pipes
replace pipes (with|by) line breaks in <bare> and print it
print <bare> with every pipe turned into a line break, do not change the file
pipes to line breaks in the output of <bare>
use tr to turn pipes into line breaks in <bare>
Print the file <bare> with all vertical bars replaced by line breaks. The file stays unchanged.
what does <bare> look like with a line break for each pipe?
<bare> with line breaks where the pipes were
translate each pipe of <bare> into a line break
swap the pipes of <bare> for line breaks, just show it
display <bare>, but every pipe sign as line break sign
tr for <bare>: pipes into line breaks

= edit-tab-to-space
> tr '\t' ' ' < <bare>
replace tabs by spaces in <bare>, print
output <bare> with its tabs changed to spaces
$show me <bare> where each tab is a space
only display <bare> with spaces in place of tab characters
Replace every tab in the file <bare> with a space and print the result.
<bare>: tabs become spaces, on the screen only
how do I print <bare> with tabs converted to spaces?
turn all tabs in <bare> into spaces and show the text
convert tabs to spaces in <bare>, result on the terminal
I want to see <bare> with space characters for tabs
let me see <bare> with each tab sign as space sign
tr: tabs to spaces, from <bare>

= edit-dot-to-under
> tr '.' '_' < <bare>
$show <bare> with underscores instead of dots
replace dots (with|by) underscores in <bare> and print it
print <bare> with every dot turned into an underscore, do not change the file
dots to underscores in the output of <bare>
use tr to turn dots into underscores in <bare>
Print the file <bare> with all full stops replaced by underscores. The file stays unchanged.
what does <bare> look like with an underscore for each dot?
<bare> with underscores where the dots were
translate each dot of <bare> into an underscore
swap the dots of <bare> for underscores, just show it
display <bare>, but every dot sign as underscore sign
tr for <bare>: dots into underscores

= edit-slash-to-space
> tr '/' ' ' < <bare>
replace slashes by spaces in <bare>, print
output <bare> with its slashes changed to spaces
$show me <bare> where each slash is a space
only display <bare> with spaces in place of forward slashes
Replace every slash in the file <bare> with a space and print the result.
<bare>: slashes become spaces, on the screen only
how do I print <bare> with slashes converted to spaces?
turn all slashes in <bare> into spaces and show the text
convert slashes to spaces in <bare>, result on the terminal
I want to see <bare> with space characters for slashes
let me see <bare> with each slash sign as space sign
tr: slashes to spaces, from <bare>

= edit-colon-to-tab
> tr ':' '\t' < <bare>
$show <bare> with tabs instead of colons
replace colons (with|by) tabs in <bare> and print it
print <bare> with every colon turned into a tab, do not change the file
colons to tabs in the output of <bare>
use tr to turn colons into tabs in <bare>
Print the file <bare> with all colons replaced by tabs. The file stays unchanged.
what does <bare> look like with a tab for each colon?
<bare> with tabs where the colons were
translate each colon of <bare> into a tab
swap the colons of <bare> for tabs, just show it
display <bare>, but every colon sign as tab sign
tr for <bare>: colons into tabs

= edit-equals-to-space
> tr '=' ' ' < <bare>
replace equals signs by spaces in <bare>, print
output <bare> with its equals signs changed to spaces
$show me <bare> where each equals sign is a space
only display <bare> with spaces in place of equals signs
Replace every equals sign in the file <bare> with a space and print the result.
<bare>: equals signs become spaces, on the screen only
how do I print <bare> with equals signs converted to spaces?
turn all equals signs in <bare> into spaces and show the text
convert equals signs to spaces in <bare>, result on the terminal
I want to see <bare> with space characters for equals signs
let me see <bare> with each equals sign sign as space sign
tr: equals signs to spaces, from <bare>

= edit-equals-to-colon
> tr '=' ':' < <bare>
$show <bare> with colons instead of equals signs
replace equals signs (with|by) colons in <bare> and print it
print <bare> with every equals sign turned into a colon, do not change the file
equals signs to colons in the output of <bare>
use tr to turn equals signs into colons in <bare>
Print the file <bare> with all equals signs replaced by colons. The file stays unchanged.
what does <bare> look like with a colon for each equals sign?
<bare> with colons where the equals signs were
translate each equals sign of <bare> into a colon
swap the equals signs of <bare> for colons, just show it
display <bare>, but every equals sign sign as colon sign
tr for <bare>: equals signs into colons

= edit-space-to-dot
> tr ' ' '.' < <bare>
replace spaces by dots in <bare>, print
output <bare> with its spaces changed to dots
$show me <bare> where each space is a dot
only display <bare> with dots in place of blanks
Replace every space in the file <bare> with a dot and print the result.
<bare>: spaces become dots, on the screen only
how do I print <bare> with spaces converted to dots?
turn all spaces in <bare> into dots and show the text
convert spaces to dots in <bare>, result on the terminal
I want to see <bare> with dot characters for spaces
let me see <bare> with each space sign as dot sign
tr: spaces to dots, from <bare>

= edit-pipe-to-semi
> tr '|' ';' < <bare>
$show <bare> with semicolons instead of pipes
replace pipes (with|by) semicolons in <bare> and print it
print <bare> with every pipe turned into a semicolon, do not change the file
pipes to semicolons in the output of <bare>
use tr to turn pipes into semicolons in <bare>
Print the file <bare> with all vertical bars replaced by semicolons. The file stays unchanged.
what does <bare> look like with a semicolon for each pipe?
<bare> with semicolons where the pipes were
translate each pipe of <bare> into a semicolon
swap the pipes of <bare> for semicolons, just show it
display <bare>, but every pipe sign as semicolon sign
tr for <bare>: pipes into semicolons

= edit-dot-to-space
> tr '.' ' ' < <bare>
replace dots by spaces in <bare>, print
output <bare> with its dots changed to spaces
$show me <bare> where each dot is a space
only display <bare> with spaces in place of full stops
Replace every dot in the file <bare> with a space and print the result.
<bare>: dots become spaces, on the screen only
how do I print <bare> with dots converted to spaces?
turn all dots in <bare> into spaces and show the text
convert dots to spaces in <bare>, result on the terminal
I want to see <bare> with space characters for dots
let me see <bare> with each dot sign as space sign
tr: dots to spaces, from <bare>

= edit-semi-to-tab-saved change
> tr ';' '\t' < <csv> > <new>
replace semicolons with tabs in <csv>, result into <new>
save <csv> as <new> with tabs instead of semicolons
write <csv> to <new>, every semicolon turned into a tab
make <new> from <csv> by changing all semicolons to tabs
change the separator of <csv> from semicolons to tabs and save as <new>
Convert the semicolons in the file <csv> to tabs and store the result in the file <new>.
<new> should be <csv> with tabs where <csv> has semicolons
I need a copy of <csv> called <new>, semicolons replaced by tabs
tr semicolons to tabs, <csv> into <new>
from <csv> to <new>: semicolons become tabs
put <csv> into <new> but with tabs for semicolons
how do I get <csv> with tabs instead of semicolons into a new file <new>?

= edit-pipe-to-comma-saved change
> tr '|' ',' < <bare> > <new>
replace pipes with commas in <bare>, result into <new>
save <bare> as <new> with commas instead of pipes
write <bare> to <new>, every pipe turned into a comma
make <new> from <bare> by changing all pipes to commas
change the separator of <bare> from pipes to commas and save as <new>
Convert the pipes in the file <bare> to commas and store the result in the file <new>.
<new> should be <bare> with commas where <bare> has pipes
I need a copy of <bare> called <new>, pipes replaced by commas
tr pipes to commas, <bare> into <new>
from <bare> to <new>: pipes become commas
put <bare> into <new> but with commas for pipes
how do I get <bare> with commas instead of pipes into a new file <new>?

= edit-dot-to-comma-saved change
> tr '.' ',' < <bare> > <new>
replace dots with commas in <bare>, result into <new>
save <bare> as <new> with commas instead of dots
write <bare> to <new>, every dot turned into a comma
make <new> from <bare> by changing all dots to commas
change the separator of <bare> from dots to commas and save as <new>
Convert the dots in the file <bare> to commas and store the result in the file <new>.
<new> should be <bare> with commas where <bare> has dots
I need a copy of <bare> called <new>, dots replaced by commas
tr dots to commas, <bare> into <new>
from <bare> to <new>: dots become commas
put <bare> into <new> but with commas for dots
how do I get <bare> with commas instead of dots into a new file <new>?

= edit-dash-to-under-saved change
> tr '-' '_' < <bare> > <new>
replace dashes with underscores in <bare>, result into <new>
save <bare> as <new> with underscores instead of dashes
write <bare> to <new>, every dash turned into an underscore
make <new> from <bare> by changing all dashes to underscores
change the separator of <bare> from dashes to underscores and save as <new>
Convert the dashes in the file <bare> to underscores and store the result in the file <new>.
<new> should be <bare> with underscores where <bare> has dashes
I need a copy of <bare> called <new>, dashes replaced by underscores
tr dashes to underscores, <bare> into <new>
from <bare> to <new>: dashes become underscores
put <bare> into <new> but with underscores for dashes
how do I get <bare> with underscores instead of dashes into a new file <new>?

= edit-space-to-under-saved change
> tr ' ' '_' < <bare> > <new>
replace spaces with underscores in <bare>, result into <new>
save <bare> as <new> with underscores instead of spaces
write <bare> to <new>, every space turned into an underscore
make <new> from <bare> by changing all spaces to underscores
change the separator of <bare> from spaces to underscores and save as <new>
Convert the spaces in the file <bare> to underscores and store the result in the file <new>.
<new> should be <bare> with underscores where <bare> has spaces
I need a copy of <bare> called <new>, spaces replaced by underscores
tr spaces to underscores, <bare> into <new>
from <bare> to <new>: spaces become underscores
put <bare> into <new> but with underscores for spaces
how do I get <bare> with underscores instead of spaces into a new file <new>?

= edit-tab-to-semi-saved change
> tr '\t' ';' < <tsv> > <new>
replace tabs with semicolons in <tsv>, result into <new>
save <tsv> as <new> with semicolons instead of tabs
write <tsv> to <new>, every tab turned into a semicolon
make <new> from <tsv> by changing all tabs to semicolons
change the separator of <tsv> from tabs to semicolons and save as <new>
Convert the tabs in the file <tsv> to semicolons and store the result in the file <new>.
<new> should be <tsv> with semicolons where <tsv> has tabs
I need a copy of <tsv> called <new>, tabs replaced by semicolons
tr tabs to semicolons, <tsv> into <new>
from <tsv> to <new>: tabs become semicolons
put <tsv> into <new> but with semicolons for tabs
how do I get <tsv> with semicolons instead of tabs into a new file <new>?

= edit-comma-to-pipe-saved change
> tr ',' '|' < <csv> > <new>
replace commas with pipes in <csv>, result into <new>
save <csv> as <new> with pipes instead of commas
write <csv> to <new>, every comma turned into a pipe
make <new> from <csv> by changing all commas to pipes
change the separator of <csv> from commas to pipes and save as <new>
Convert the commas in the file <csv> to pipes and store the result in the file <new>.
<new> should be <csv> with pipes where <csv> has commas
I need a copy of <csv> called <new>, commas replaced by pipes
tr commas to pipes, <csv> into <new>
from <csv> to <new>: commas become pipes
put <csv> into <new> but with pipes for commas
how do I get <csv> with pipes instead of commas into a new file <new>?

= edit-space-to-comma-saved change
> tr ' ' ',' < <bare> > <new>
replace spaces with commas in <bare>, result into <new>
save <bare> as <new> with commas instead of spaces
write <bare> to <new>, every space turned into a comma
make <new> from <bare> by changing all spaces to commas
change the separator of <bare> from spaces to commas and save as <new>
Convert the spaces in the file <bare> to commas and store the result in the file <new>.
<new> should be <bare> with commas where <bare> has spaces
I need a copy of <bare> called <new>, spaces replaced by commas
tr spaces to commas, <bare> into <new>
from <bare> to <new>: spaces become commas
put <bare> into <new> but with commas for spaces
how do I get <bare> with commas instead of spaces into a new file <new>?

= edit-comma-to-dot-place quiet
> sed -i 's/,/./g' <bare>
replace commas with dots in <bare>, in place
change all commas in <bare> to dots and save the file
in the file <bare> itself, turn commas into dots
edit <bare>: every comma becomes a dot
<bare> should have dots instead of commas, change the file
swap commas for dots everywhere in <bare>, saving it
Replace every comma in the file <bare> by a dot and store the change in this file.
convert the commas in <bare> to dots, overwrite the file
use sed -i to make dots of all commas in <bare>
commas -> dots in <bare>, in the file
modify <bare> so that it has dots where the commas are now
get dots for commas into <bare> permanently

= edit-dot-to-comma-place quiet
> sed -i 's/\./,/g' <bare>
replace dots with commas in <bare>, in place
change all dots in <bare> to commas and save the file
in the file <bare> itself, turn dots into commas
edit <bare>: every dot becomes a comma
<bare> should have commas instead of dots, change the file
swap dots for commas everywhere in <bare>, saving it
Replace every dot in the file <bare> by a comma and store the change in this file.
convert the full stops in <bare> to commas, overwrite the file
use sed -i to make commas of all dots in <bare>
dots -> commas in <bare>, in the file
modify <bare> so that it has commas where the dots are now
get commas for dots into <bare> permanently

= edit-dash-to-under-place quiet
> sed -i 's/-/_/g' <bare>
replace dashes with underscores in <bare>, in place
change all dashes in <bare> to underscores and save the file
in the file <bare> itself, turn dashes into underscores
edit <bare>: every dash becomes an underscore
<bare> should have underscores instead of dashes, change the file
swap dashes for underscores everywhere in <bare>, saving it
Replace every dash in the file <bare> by an underscore and store the change in this file.
convert the hyphens in <bare> to underscores, overwrite the file
use sed -i to make underscores of all dashes in <bare>
dashes -> underscores in <bare>, in the file
modify <bare> so that it has underscores where the dashes are now
get underscores for dashes into <bare> permanently

= edit-under-to-space-place quiet
> sed -i 's/_/ /g' <bare>
replace underscores with spaces in <bare>, in place
change all underscores in <bare> to spaces and save the file
in the file <bare> itself, turn underscores into spaces
edit <bare>: every underscore becomes a space
<bare> should have spaces instead of underscores, change the file
swap underscores for spaces everywhere in <bare>, saving it
Replace every underscore in the file <bare> by a space and store the change in this file.
convert the underscores in <bare> to spaces, overwrite the file
use sed -i to make spaces of all underscores in <bare>
underscores -> spaces in <bare>, in the file
modify <bare> so that it has spaces where the underscores are now
get spaces for underscores into <bare> permanently

= edit-semi-to-comma-place quiet
> sed -i 's/;/,/g' <bare>
replace semicolons with commas in <bare>, in place
change all semicolons in <bare> to commas and save the file
in the file <bare> itself, turn semicolons into commas
edit <bare>: every semicolon becomes a comma
<bare> should have commas instead of semicolons, change the file
swap semicolons for commas everywhere in <bare>, saving it
Replace every semicolon in the file <bare> by a comma and store the change in this file.
convert the semicolons in <bare> to commas, overwrite the file
use sed -i to make commas of all semicolons in <bare>
semicolons -> commas in <bare>, in the file
modify <bare> so that it has commas where the semicolons are now
get commas for semicolons into <bare> permanently

= edit-dash-to-space-place quiet
> sed -i 's/-/ /g' <bare>
replace dashes with spaces in <bare>, in place
change all dashes in <bare> to spaces and save the file
in the file <bare> itself, turn dashes into spaces
edit <bare>: every dash becomes a space
<bare> should have spaces instead of dashes, change the file
swap dashes for spaces everywhere in <bare>, saving it
Replace every dash in the file <bare> by a space and store the change in this file.
convert the hyphens in <bare> to spaces, overwrite the file
use sed -i to make spaces of all dashes in <bare>
dashes -> spaces in <bare>, in the file
modify <bare> so that it has spaces where the dashes are now
get spaces for dashes into <bare> permanently

= edit-under-to-dash-place quiet
> sed -i 's/_/-/g' <bare>
replace underscores with dashes in <bare>, in place
change all underscores in <bare> to dashes and save the file
in the file <bare> itself, turn underscores into dashes
edit <bare>: every underscore becomes a dash
<bare> should have dashes instead of underscores, change the file
swap underscores for dashes everywhere in <bare>, saving it
Replace every underscore in the file <bare> by a dash and store the change in this file.
convert the underscores in <bare> to dashes, overwrite the file
use sed -i to make dashes of all underscores in <bare>
underscores -> dashes in <bare>, in the file
modify <bare> so that it has dashes where the underscores are now
get dashes for underscores into <bare> permanently

= edit-pipe-to-comma-place quiet
> sed -i 's/|/,/g' <bare>
replace pipes with commas in <bare>, in place
change all pipes in <bare> to commas and save the file
in the file <bare> itself, turn pipes into commas
edit <bare>: every pipe becomes a comma
<bare> should have commas instead of pipes, change the file
swap pipes for commas everywhere in <bare>, saving it
Replace every pipe in the file <bare> by a comma and store the change in this file.
convert the vertical bars in <bare> to commas, overwrite the file
use sed -i to make commas of all pipes in <bare>
pipes -> commas in <bare>, in the file
modify <bare> so that it has commas where the pipes are now
get commas for pipes into <bare> permanently

= edit-semi-to-tab-place quiet
> sed -i 's/;/\t/g' <bare>
replace semicolons with tabs in <bare>, in place
change all semicolons in <bare> to tabs and save the file
in the file <bare> itself, turn semicolons into tabs
edit <bare>: every semicolon becomes a tab
<bare> should have tabs instead of semicolons, change the file
swap semicolons for tabs everywhere in <bare>, saving it
Replace every semicolon in the file <bare> by a tab and store the change in this file.
convert the semicolons in <bare> to tabs, overwrite the file
use sed -i to make tabs of all semicolons in <bare>
semicolons -> tabs in <bare>, in the file
modify <bare> so that it has tabs where the semicolons are now
get tabs for semicolons into <bare> permanently

= edit-space-to-dash-place quiet
> sed -i 's/ /-/g' <bare>
replace spaces with dashes in <bare>, in place
change all spaces in <bare> to dashes and save the file
in the file <bare> itself, turn spaces into dashes
edit <bare>: every space becomes a dash
<bare> should have dashes instead of spaces, change the file
swap spaces for dashes everywhere in <bare>, saving it
Replace every space in the file <bare> by a dash and store the change in this file.
convert the blanks in <bare> to dashes, overwrite the file
use sed -i to make dashes of all spaces in <bare>
spaces -> dashes in <bare>, in the file
modify <bare> so that it has dashes where the spaces are now
get dashes for spaces into <bare> permanently

= edit-dot-to-dash-place quiet
> sed -i 's/\./-/g' <bare>
replace dots with dashes in <bare>, in place
change all dots in <bare> to dashes and save the file
in the file <bare> itself, turn dots into dashes
edit <bare>: every dot becomes a dash
<bare> should have dashes instead of dots, change the file
swap dots for dashes everywhere in <bare>, saving it
Replace every dot in the file <bare> by a dash and store the change in this file.
convert the full stops in <bare> to dashes, overwrite the file
use sed -i to make dashes of all dots in <bare>
dots -> dashes in <bare>, in the file
modify <bare> so that it has dashes where the dots are now
get dashes for dots into <bare> permanently

= edit-drop-dollar
> tr -d '$' < <bare>
remove the dollar signs from <bare>, print only
$show <bare> without dollar signs
strip all dollar signs out of <bare> and print the result
delete every one of the dollar signs in <bare> with tr
print <bare> with the dollar signs taken out
<bare> minus all dollar characters
Print the content of <bare> without any dollar signs.
get rid of the dollar characters in <bare>, just show it
how do I print <bare> with no dollar signs in it?
output <bare>, dollar signs removed, the file untouched
drop all dollar characters from the output of <bare>
use tr -d on the dollar signs of <bare>

= edit-drop-paren
> tr -d '()' < <bare>
remove all parentheses from <bare>
delete all the parentheses in <bare>, only show the result
print <bare> without its parentheses
take the parentheses out of <bare> and $show what is left
<bare> with no round brackets, please
Remove every one of the parentheses from the text of <bare> and print it.
what is <bare> without the parentheses?
I do not want any round brackets in the output of <bare>
use tr to delete parentheses from <bare>
display <bare>, leaving out all parentheses
cut the parentheses from what <bare> prints
parentheses out of <bare>, rest printed

= edit-drop-tab
> tr -d '\t' < <bare>
remove the tabs from <bare>, print only
$show <bare> without tabs
strip all tabs out of <bare> and print the result
delete every one of the tabs in <bare> with tr
print <bare> with the tabs taken out
<bare> minus all tab characters
Print the content of <bare> without any tabs.
get rid of the tab characters in <bare>, just show it
how do I print <bare> with no tabs in it?
output <bare>, tabs removed, the file untouched
drop all tab characters from the output of <bare>
use tr -d on the tabs of <bare>

= edit-drop-percent
> tr -d '%' < <bare>
remove all percent signs from <bare>
delete all the percent signs in <bare>, only show the result
print <bare> without its percent signs
take the percent signs out of <bare> and $show what is left
<bare> with no percent characters, please
Remove every one of the percent signs from the text of <bare> and print it.
what is <bare> without the percent signs?
I do not want any percent characters in the output of <bare>
use tr to delete percent signs from <bare>
display <bare>, leaving out all percent signs
cut the percent signs from what <bare> prints
percent signs out of <bare>, rest printed

= edit-drop-dash
> tr -d '-' < <bare>
remove the dashes from <bare>, print only
$show <bare> without dashes
strip all dashes out of <bare> and print the result
delete every one of the dashes in <bare> with tr
print <bare> with the dashes taken out
<bare> minus all hyphens
Print the content of <bare> without any dashes.
get rid of the hyphens in <bare>, just show it
how do I print <bare> with no dashes in it?
output <bare>, dashes removed, the file untouched
drop all hyphens from the output of <bare>
use tr -d on the dashes of <bare>

= edit-drop-dot
> tr -d '.' < <bare>
remove all dots from <bare>
delete all the dots in <bare>, only show the result
print <bare> without its dots
take the dots out of <bare> and $show what is left
<bare> with no full stops, please
Remove every one of the dots from the text of <bare> and print it.
what is <bare> without the dots?
I do not want any full stops in the output of <bare>
use tr to delete dots from <bare>
display <bare>, leaving out all dots
cut the dots from what <bare> prints
dots out of <bare>, rest printed

= edit-drop-colon
> tr -d ':' < <bare>
remove the colons from <bare>, print only
$show <bare> without colons
strip all colons out of <bare> and print the result
delete every one of the colons in <bare> with tr
print <bare> with the colons taken out
<bare> minus all colon characters
Print the content of <bare> without any colons.
get rid of the colon characters in <bare>, just show it
how do I print <bare> with no colons in it?
output <bare>, colons removed, the file untouched
drop all colon characters from the output of <bare>
use tr -d on the colons of <bare>

= edit-drop-semi
> tr -d ';' < <bare>
remove all semicolons from <bare>
delete all the semicolons in <bare>, only show the result
print <bare> without its semicolons
take the semicolons out of <bare> and $show what is left
<bare> with no semicolon characters, please
Remove every one of the semicolons from the text of <bare> and print it.
what is <bare> without the semicolons?
I do not want any semicolon characters in the output of <bare>
use tr to delete semicolons from <bare>
display <bare>, leaving out all semicolons
cut the semicolons from what <bare> prints
semicolons out of <bare>, rest printed

= edit-drop-under
> tr -d '_' < <bare>
remove the underscores from <bare>, print only
$show <bare> without underscores
strip all underscores out of <bare> and print the result
delete every one of the underscores in <bare> with tr
print <bare> with the underscores taken out
<bare> minus all underscore characters
Print the content of <bare> without any underscores.
get rid of the underscore characters in <bare>, just show it
how do I print <bare> with no underscores in it?
output <bare>, underscores removed, the file untouched
drop all underscore characters from the output of <bare>
use tr -d on the underscores of <bare>

= edit-drop-square
> tr -d '[]' < <bare>
remove all square brackets from <bare>
delete all the square brackets in <bare>, only show the result
print <bare> without its square brackets
take the square brackets out of <bare> and $show what is left
<bare> with no square bracket characters, please
Remove every one of the square brackets from the text of <bare> and print it.
what is <bare> without the square brackets?
I do not want any square bracket characters in the output of <bare>
use tr to delete square brackets from <bare>
display <bare>, leaving out all square brackets
cut the square brackets from what <bare> prints
square brackets out of <bare>, rest printed

= edit-drop-brace
> tr -d '{}' < <bare>
remove the curly braces from <bare>, print only
$show <bare> without curly braces
strip all curly braces out of <bare> and print the result
delete every one of the curly braces in <bare> with tr
print <bare> with the curly braces taken out
<bare> minus all braces
Print the content of <bare> without any curly braces.
get rid of the braces in <bare>, just show it
how do I print <bare> with no curly braces in it?
output <bare>, curly braces removed, the file untouched
drop all braces from the output of <bare>
use tr -d on the curly braces of <bare>

= edit-drop-star
> tr -d '*' < <bare>
remove all asterisks from <bare>
delete all the asterisks in <bare>, only show the result
print <bare> without its asterisks
take the asterisks out of <bare> and $show what is left
<bare> with no stars, please
Remove every one of the asterisks from the text of <bare> and print it.
what is <bare> without the asterisks?
I do not want any stars in the output of <bare>
use tr to delete asterisks from <bare>
display <bare>, leaving out all asterisks
cut the asterisks from what <bare> prints
asterisks out of <bare>, rest printed

= edit-drop-hash
> tr -d '#' < <bare>
remove the hash signs from <bare>, print only
$show <bare> without hash signs
strip all hash signs out of <bare> and print the result
delete every one of the hash signs in <bare> with tr
print <bare> with the hash signs taken out
<bare> minus all hashes
Print the content of <bare> without any hash signs.
get rid of the hashes in <bare>, just show it
how do I print <bare> with no hash signs in it?
output <bare>, hash signs removed, the file untouched
drop all hashes from the output of <bare>
use tr -d on the hash signs of <bare>

= edit-drop-bang
> tr -d '!' < <bare>
remove all exclamation marks from <bare>
delete all the exclamation marks in <bare>, only show the result
print <bare> without its exclamation marks
take the exclamation marks out of <bare> and $show what is left
<bare> with no exclamation points, please
Remove every one of the exclamation marks from the text of <bare> and print it.
what is <bare> without the exclamation marks?
I do not want any exclamation points in the output of <bare>
use tr to delete exclamation marks from <bare>
display <bare>, leaving out all exclamation marks
cut the exclamation marks from what <bare> prints
exclamation marks out of <bare>, rest printed

= edit-drop-question
> tr -d '?' < <bare>
remove the question marks from <bare>, print only
$show <bare> without question marks
strip all question marks out of <bare> and print the result
delete every one of the question marks in <bare> with tr
print <bare> with the question marks taken out
<bare> minus all question mark characters
Print the content of <bare> without any question marks.
get rid of the question mark characters in <bare>, just show it
how do I print <bare> with no question marks in it?
output <bare>, question marks removed, the file untouched
drop all question mark characters from the output of <bare>
use tr -d on the question marks of <bare>

= edit-drop-slash
> tr -d '/' < <bare>
remove all slashes from <bare>
delete all the slashes in <bare>, only show the result
print <bare> without its slashes
take the slashes out of <bare> and $show what is left
<bare> with no forward slashes, please
Remove every one of the slashes from the text of <bare> and print it.
what is <bare> without the slashes?
I do not want any forward slashes in the output of <bare>
use tr to delete slashes from <bare>
display <bare>, leaving out all slashes
cut the slashes from what <bare> prints
slashes out of <bare>, rest printed

= edit-drop-plus
> tr -d '+' < <bare>
remove the plus signs from <bare>, print only
$show <bare> without plus signs
strip all plus signs out of <bare> and print the result
delete every one of the plus signs in <bare> with tr
print <bare> with the plus signs taken out
<bare> minus all pluses
Print the content of <bare> without any plus signs.
get rid of the pluses in <bare>, just show it
how do I print <bare> with no plus signs in it?
output <bare>, plus signs removed, the file untouched
drop all pluses from the output of <bare>
use tr -d on the plus signs of <bare>

= edit-drop-pipe
> tr -d '|' < <bare>
remove all pipes from <bare>
delete all the pipes in <bare>, only show the result
print <bare> without its pipes
take the pipes out of <bare> and $show what is left
<bare> with no vertical bars, please
Remove every one of the pipes from the text of <bare> and print it.
what is <bare> without the pipes?
I do not want any vertical bars in the output of <bare>
use tr to delete pipes from <bare>
display <bare>, leaving out all pipes
cut the pipes from what <bare> prints
pipes out of <bare>, rest printed

= edit-drop-at
> tr -d '@' < <bare>
remove the at signs from <bare>, print only
$show <bare> without at signs
strip all at signs out of <bare> and print the result
delete every one of the at signs in <bare> with tr
print <bare> with the at signs taken out
<bare> minus all @ characters
Print the content of <bare> without any at signs.
get rid of the @ characters in <bare>, just show it
how do I print <bare> with no at signs in it?
output <bare>, at signs removed, the file untouched
drop all @ characters from the output of <bare>
use tr -d on the at signs of <bare>

= edit-drop-apostrophe
> tr -d "'" < <bare>
remove single quotes from <bare>
$show <bare> without apostrophes
delete all single quotes in <bare>, printed only
print <bare> with every single quote taken out
strip the apostrophes from <bare>
<bare> minus its single quotes
Print the text of <bare> without any single quotes.
use tr to drop the single quote characters of <bare>
no apostrophes in the output of <bare>, please
how can I see <bare> with its single quotes removed?
output <bare> and leave out each apostrophe
get rid of all single quotation marks in <bare>, just print it

= edit-end-percent
> sed 's/%$//' <bare>
remove the percent sign at the end of each line in <bare>
$show <bare> without the percent sign that ends its lines
strip a trailing percent sign from every line of <bare>
lines of <bare>, final percent sign cut off
print <bare>; where a line ends in a percent sign, leave that out
Print each line of <bare> without the percent sign at its end, if it has one.
drop the percent sign at line ends in <bare>, print only
how do I take the last percent sign off the lines of <bare>?
<bare> with no percent sign at the end of the lines
delete the percent sign with which lines of <bare> end, show the result
get rid of the percent sign ending the lines of <bare>
use sed to cut a percent sign off the line ends of <bare>

= edit-end-dot
> sed 's/\.$//' <bare>
remove the full stop at the end of each line in <bare>
$show <bare> without the full stop that ends its lines
strip a trailing full stop from every line of <bare>
lines of <bare>, final full stop cut off
print <bare>; where a line ends in a full stop, leave that out
Print each line of <bare> without the full stop at its end, if it has one.
drop the full stop at line ends in <bare>, print only
how do I take the last full stop off the lines of <bare>?
<bare> with no full stop at the end of the lines
delete the full stop with which lines of <bare> end, show the result
get rid of the full stop ending the lines of <bare>
use sed to cut a full stop off the line ends of <bare>

= edit-end-semi
> sed 's/;$//' <bare>
remove the semicolon at the end of each line in <bare>
$show <bare> without the semicolon that ends its lines
strip a trailing semicolon from every line of <bare>
lines of <bare>, final semicolon cut off
print <bare>; where a line ends in a semicolon, leave that out
Print each line of <bare> without the semicolon at its end, if it has one.
drop the semicolon at line ends in <bare>, print only
how do I take the last semicolon off the lines of <bare>?
<bare> with no semicolon at the end of the lines
delete the semicolon with which lines of <bare> end, show the result
get rid of the semicolon ending the lines of <bare>
use sed to cut a semicolon off the line ends of <bare>

= edit-end-colon
> sed 's/:$//' <bare>
remove the colon at the end of each line in <bare>
$show <bare> without the colon that ends its lines
strip a trailing colon from every line of <bare>
lines of <bare>, final colon cut off
print <bare>; where a line ends in a colon, leave that out
Print each line of <bare> without the colon at its end, if it has one.
drop the colon at line ends in <bare>, print only
how do I take the last colon off the lines of <bare>?
<bare> with no colon at the end of the lines
delete the colon with which lines of <bare> end, show the result
get rid of the colon ending the lines of <bare>
use sed to cut a colon off the line ends of <bare>

= edit-end-bang
> sed 's/!$//' <bare>
remove the exclamation mark at the end of each line in <bare>
$show <bare> without the exclamation mark that ends its lines
strip a trailing exclamation mark from every line of <bare>
lines of <bare>, final exclamation mark cut off
print <bare>; where a line ends in a exclamation mark, leave that out
Print each line of <bare> without the exclamation mark at its end, if it has one.
drop the exclamation mark at line ends in <bare>, print only
how do I take the last exclamation mark off the lines of <bare>?
<bare> with no exclamation mark at the end of the lines
delete the exclamation mark with which lines of <bare> end, show the result
get rid of the exclamation mark ending the lines of <bare>
use sed to cut a exclamation mark off the line ends of <bare>

= edit-end-dash
> sed 's/-$//' <bare>
remove the dash at the end of each line in <bare>
$show <bare> without the dash that ends its lines
strip a trailing dash from every line of <bare>
lines of <bare>, final dash cut off
print <bare>; where a line ends in a dash, leave that out
Print each line of <bare> without the dash at its end, if it has one.
drop the dash at line ends in <bare>, print only
how do I take the last dash off the lines of <bare>?
<bare> with no dash at the end of the lines
delete the dash with which lines of <bare> end, show the result
get rid of the dash ending the lines of <bare>
use sed to cut a dash off the line ends of <bare>

= edit-end-comma-place quiet
> sed -i 's/,$//' <bare>
remove the comma at the end of each line in <bare>, in place
strip the trailing comma on every line of <bare> and save the file
edit <bare>: lines must not end in a comma
the lines of <bare> end with a comma, take it off in the file
cut the final comma off each line of <bare>, changing <bare>
Delete the comma at the end of the lines in the file <bare> and store the change in this file.
get rid of the comma at line ends in the file <bare> itself
use sed -i to drop a comma at the end of lines in <bare>
<bare> in place: no more comma at the end of lines
every line of <bare> loses its closing comma, save it
modify <bare> so that no line has a comma as its last character
trailing comma off all lines of <bare>, overwrite the file

= edit-end-semi-place quiet
> sed -i 's/;$//' <bare>
remove the semicolon at the end of each line in <bare>, in place
strip the trailing semicolon on every line of <bare> and save the file
edit <bare>: lines must not end in a semicolon
the lines of <bare> end with a semicolon, take it off in the file
cut the final semicolon off each line of <bare>, changing <bare>
Delete the semicolon at the end of the lines in the file <bare> and store the change in this file.
get rid of the semicolon at line ends in the file <bare> itself
use sed -i to drop a semicolon at the end of lines in <bare>
<bare> in place: no more semicolon at the end of lines
every line of <bare> loses its closing semicolon, save it
modify <bare> so that no line has a semicolon as its last character
trailing semicolon off all lines of <bare>, overwrite the file

= edit-end-dot-place quiet
> sed -i 's/\.$//' <bare>
remove the full stop at the end of each line in <bare>, in place
strip the trailing full stop on every line of <bare> and save the file
edit <bare>: lines must not end in a full stop
the lines of <bare> end with a full stop, take it off in the file
cut the final full stop off each line of <bare>, changing <bare>
Delete the full stop at the end of the lines in the file <bare> and store the change in this file.
get rid of the full stop at line ends in the file <bare> itself
use sed -i to drop a full stop at the end of lines in <bare>
<bare> in place: no more full stop at the end of lines
every line of <bare> loses its closing full stop, save it
modify <bare> so that no line has a full stop as its last character
trailing full stop off all lines of <bare>, overwrite the file

= edit-through-colon
> sed 's/^[^:]*://' <bare>
delete everything up to the first colon in each line of <bare>
$show the lines of <bare> without the part before the first colon and the colon itself
print what comes after the first colon on every line of <bare>
strip the beginning of each line in <bare>, through the first colon
<bare>: only what follows the first colon of a line
For each line of <bare>, print the text after the first colon.
cut the lines of <bare> up to and including their first colon, print the rest
drop the start of every line of <bare> as far as its first colon
remove all before the first colon, and that colon, from the lines of <bare>
how do I get the text behind the first colon of each line in <bare>?
use sed to leave out everything until the first colon of each line of <bare>
rest of each line of <bare> after its first colon

= edit-from-colon
> sed 's/:.*//' <bare>
delete everything from the first colon to the end of each line of <bare>
$show each line of <bare> only as far as its first colon
print everything before the first colon on each line of <bare>
cut off the lines of <bare> at the first colon
<bare>: only what stands before the first colon of a line
For each line of <bare>, print the text in front of the first colon.
remove the first colon and what follows it from every line in <bare>, print only
drop the colon and all after it on each line of <bare>
the part of the lines of <bare> before the first colon
how do I strip everything after the first colon, with the colon, from <bare>?
use sed to delete the colon and the rest of the line in <bare>
lines of <bare> up to but not including their first colon

= edit-through-equals
> sed 's/^[^=]*=//' <bare>
delete everything up to the first equals sign in each line of <bare>
$show the lines of <bare> without the part before the first equals sign and the equals sign itself
print what comes after the first equals sign on every line of <bare>
strip the beginning of each line in <bare>, through the first equals sign
<bare>: only what follows the first equals sign of a line
For each line of <bare>, print the text after the first equals sign.
cut the lines of <bare> up to and including their first equals sign, print the rest
drop the start of every line of <bare> as far as its first equals sign
remove all before the first equals sign, and that equals sign, from the lines of <bare>
how do I get the text behind the first equals sign of each line in <bare>?
use sed to leave out everything until the first equals sign of each line of <bare>
rest of each line of <bare> after its first equals sign

= edit-from-equals
> sed 's/=.*//' <bare>
delete everything from the first equals sign to the end of each line of <bare>
$show each line of <bare> only as far as its first equals sign
print everything before the first equals sign on each line of <bare>
cut off the lines of <bare> at the first equals sign
<bare>: only what stands before the first equals sign of a line
For each line of <bare>, print the text in front of the first equals sign.
remove the first equals sign and what follows it from every line in <bare>, print only
drop the equals sign and all after it on each line of <bare>
the part of the lines of <bare> before the first equals sign
how do I strip everything after the first equals sign, with the equals sign, from <bare>?
use sed to delete the equals sign and the rest of the line in <bare>
lines of <bare> up to but not including their first equals sign

= edit-through-comma
> sed 's/^[^,]*,//' <bare>
delete everything up to the first comma in each line of <bare>
$show the lines of <bare> without the part before the first comma and the comma itself
print what comes after the first comma on every line of <bare>
strip the beginning of each line in <bare>, through the first comma
<bare>: only what follows the first comma of a line
For each line of <bare>, print the text after the first comma.
cut the lines of <bare> up to and including their first comma, print the rest
drop the start of every line of <bare> as far as its first comma
remove all before the first comma, and that comma, from the lines of <bare>
how do I get the text behind the first comma of each line in <bare>?
use sed to leave out everything until the first comma of each line of <bare>
rest of each line of <bare> after its first comma

= edit-from-comma
> sed 's/,.*//' <bare>
delete everything from the first comma to the end of each line of <bare>
$show each line of <bare> only as far as its first comma
print everything before the first comma on each line of <bare>
cut off the lines of <bare> at the first comma
<bare>: only what stands before the first comma of a line
For each line of <bare>, print the text in front of the first comma.
remove the first comma and what follows it from every line in <bare>, print only
drop the comma and all after it on each line of <bare>
the part of the lines of <bare> before the first comma
how do I strip everything after the first comma, with the comma, from <bare>?
use sed to delete the comma and the rest of the line in <bare>
lines of <bare> up to but not including their first comma

= edit-through-semi
> sed 's/^[^;]*;//' <bare>
delete everything up to the first semicolon in each line of <bare>
$show the lines of <bare> without the part before the first semicolon and the semicolon itself
print what comes after the first semicolon on every line of <bare>
strip the beginning of each line in <bare>, through the first semicolon
<bare>: only what follows the first semicolon of a line
For each line of <bare>, print the text after the first semicolon.
cut the lines of <bare> up to and including their first semicolon, print the rest
drop the start of every line of <bare> as far as its first semicolon
remove all before the first semicolon, and that semicolon, from the lines of <bare>
how do I get the text behind the first semicolon of each line in <bare>?
use sed to leave out everything until the first semicolon of each line of <bare>
rest of each line of <bare> after its first semicolon

= edit-from-semi
> sed 's/;.*//' <bare>
delete everything from the first semicolon to the end of each line of <bare>
$show each line of <bare> only as far as its first semicolon
print everything before the first semicolon on each line of <bare>
cut off the lines of <bare> at the first semicolon
<bare>: only what stands before the first semicolon of a line
For each line of <bare>, print the text in front of the first semicolon.
remove the first semicolon and what follows it from every line in <bare>, print only
drop the semicolon and all after it on each line of <bare>
the part of the lines of <bare> before the first semicolon
how do I strip everything after the first semicolon, with the semicolon, from <bare>?
use sed to delete the semicolon and the rest of the line in <bare>
lines of <bare> up to but not including their first semicolon

= edit-through-dash
> sed 's/^[^-]*-//' <bare>
delete everything up to the first dash in each line of <bare>
$show the lines of <bare> without the part before the first dash and the dash itself
print what comes after the first dash on every line of <bare>
strip the beginning of each line in <bare>, through the first dash
<bare>: only what follows the first dash of a line
For each line of <bare>, print the text after the first dash.
cut the lines of <bare> up to and including their first dash, print the rest
drop the start of every line of <bare> as far as its first dash
remove all before the first dash, and that dash, from the lines of <bare>
how do I get the text behind the first dash of each line in <bare>?
use sed to leave out everything until the first dash of each line of <bare>
rest of each line of <bare> after its first dash

= edit-from-dash
> sed 's/-.*//' <bare>
delete everything from the first dash to the end of each line of <bare>
$show each line of <bare> only as far as its first dash
print everything before the first dash on each line of <bare>
cut off the lines of <bare> at the first dash
<bare>: only what stands before the first dash of a line
For each line of <bare>, print the text in front of the first dash.
remove the first dash and what follows it from every line in <bare>, print only
drop the dash and all after it on each line of <bare>
the part of the lines of <bare> before the first dash
how do I strip everything after the first dash, with the dash, from <bare>?
use sed to delete the dash and the rest of the line in <bare>
lines of <bare> up to but not including their first dash

= edit-through-pipe
> sed 's/^[^|]*|//' <bare>
delete everything up to the first pipe in each line of <bare>
$show the lines of <bare> without the part before the first pipe and the pipe itself
print what comes after the first pipe on every line of <bare>
strip the beginning of each line in <bare>, through the first pipe
<bare>: only what follows the first pipe of a line
For each line of <bare>, print the text after the first pipe.
cut the lines of <bare> up to and including their first pipe, print the rest
drop the start of every line of <bare> as far as its first pipe
remove all before the first pipe, and that pipe, from the lines of <bare>
how do I get the text behind the first pipe of each line in <bare>?
use sed to leave out everything until the first pipe of each line of <bare>
rest of each line of <bare> after its first pipe

= edit-from-pipe
> sed 's/|.*//' <bare>
delete everything from the first pipe to the end of each line of <bare>
$show each line of <bare> only as far as its first pipe
print everything before the first pipe on each line of <bare>
cut off the lines of <bare> at the first pipe
<bare>: only what stands before the first pipe of a line
For each line of <bare>, print the text in front of the first pipe.
remove the first pipe and what follows it from every line in <bare>, print only
drop the pipe and all after it on each line of <bare>
the part of the lines of <bare> before the first pipe
how do I strip everything after the first pipe, with the pipe, from <bare>?
use sed to delete the pipe and the rest of the line in <bare>
lines of <bare> up to but not including their first pipe

= edit-first-word-cut
> sed 's/^[^ ]* //' <bare>
delete the first word of each line in <bare>
$show the lines of <bare> without their first word
print <bare> but leave out the first word on every line
every line of <bare> minus its first word
drop the leading word from each line of <bare>, print only
Print all words but the first of each line in the file <bare>.
cut off the first word of all lines of <bare>, rest as it is
strip the first word from the lines in <bare>
how do I print <bare> from the second word of each line on?
<bare>: first word of every line out
remove the word that begins each line of <bare>, show the remainder
let me see <bare> with the first word of its lines gone

= edit-last-word-cut
> sed 's/ [^ ]*$//' <bare>
delete the last word on every line of <bare>
$show the lines of <bare> without their last word
print <bare> but leave out the last word of each line
every line of <bare> minus its final word
drop the word at the end of each line in <bare>, print only
Print all words but the last of each line in the file <bare>.
cut off the last word of all lines of <bare>
strip the final word from the lines in <bare>
how do I print each line of <bare> except for its last word?
<bare>: last word of every line out
remove the word that ends each line of <bare>, show what remains
let me see <bare> with the last word of its lines gone

= edit-first-word-cut-place quiet
> sed -i 's/^[^ ]* //' <bare>
delete the first word of each line in <bare>, in place
remove the first word from every line of <bare> and save the file
edit <bare>: take the first word of all lines away
the first word of each line in <bare> has to go, change the file
strip the leading word off the lines of <bare>, in the file itself
Delete the first word of every line in the file <bare> and store the change in this file.
cut the first word off all lines, overwriting <bare>
use sed -i to drop the first word of each line of <bare>
<bare> in place, each line without its first word
get rid of the word at the start of each line of the file <bare> itself
let the lines of <bare> begin with what is now their second word
modify <bare> so that every line loses its first word

= edit-last-word-cut-place quiet
> sed -i 's/ [^ ]*$//' <bare>
delete the last word of each line in <bare>, in place
remove the last word from every line of <bare> and save the file
edit <bare>: take the final word of all lines away
the last word of each line in <bare> has to go, change the file
strip the word at the end off the lines of <bare>, in the file itself
Delete the last word of every line in the file <bare> and store the change in this file.
cut the last word off all lines, overwriting <bare>
use sed -i to drop the last word of each line of <bare>
<bare> in place, each line without its last word
get rid of the word at the end of each line of the file <bare> itself
modify <bare> so that every line loses its last word
last words of all lines out of <bare>, permanently

= edit-swap-first-words
> sed 's/^\([^ ]*\) \([^ ]*\)/\2 \1/' <bare>
swap the first two words of each line in <bare>
$show <bare> with the first and the second word of every line exchanged
print the lines of <bare>, second word before the first, the rest as it is
exchange word one and word two on each line of <bare>
first two words the other way round in <bare>, print it
Print the file <bare> with the first two words of each line in reverse order and the rest unchanged.
<bare>: second word first, first word second, remainder of the line kept
each line of <bare> with its second word moved to the front, before the first one
the two words that begin each line of <bare> should trade places
reverse the order of the first two words of every line in <bare>
how do I flip the first two words on all lines of <bare>?
use sed to switch the two leading words of each line in <bare>

= edit-square-around
> sed 's/.*/[&]/' <bare>
put square brackets around each line of <bare>
$show every line of <bare> in square brackets
wrap each line of <bare> in square brackets
print <bare> with each line between square brackets
square brackets around all lines of <bare>
Print each line of the file <bare> enclosed in square brackets.
each line of <bare>, an opening square bracket before it and a closing one after it
how do I enclose the lines of <bare> in square brackets?
bracket every line of <bare> with square brackets, print only
use sed to surround the lines of <bare> with square brackets
lines of <bare> in square brackets
output <bare>, every line within square brackets

= edit-round-around
> sed 's/.*/(&)/' <bare>
put parentheses around each line of <bare>
$show every line of <bare> in parentheses
wrap each line of <bare> in round brackets
print <bare> with each line between parentheses
round brackets around all lines of <bare>
Print each line of the file <bare> enclosed in parentheses.
each line of <bare>, an opening parenthesis before it and a closing one after it
how do I enclose the lines of <bare> in parentheses?
use sed to surround the lines of <bare> with parentheses
lines of <bare> in round brackets
output <bare>, every line within parentheses
parenthesise all lines of <bare>, print only

= edit-single-around
> sed "s/.*/'&'/" <bare>
put single quotes around each line of <bare>
$show every line of <bare> in single quotes
wrap each line of <bare> in apostrophes
print <bare> with each line between single quotes
single quotes around all lines of <bare>
Print each line of the file <bare> enclosed in single quotes.
quote every line of <bare> with single quotation marks
how do I enclose the lines of <bare> in single quotes, each on its own line?
use sed to surround the lines of <bare> with single quotes
lines of <bare>, single-quoted
output <bare>, every line within single quotes, not double ones
single-quote each line of <bare>

= edit-double-around-place quiet
> sed -i 's/.*/"&"/' <bare>
put double quotes around each line of <bare>, in place
wrap every line of <bare> in double quotes and save the file
edit <bare> so that each line is in double quotes
double-quote all lines of the file <bare> itself
surround the lines of <bare> with double quotes, changing the file
Enclose each line of the file <bare> in double quotes and store the change in this file.
every line of <bare> gets a double quote before and after it, in the file
use sed -i to quote each line of <bare> with double quotes
<bare> in place: double quotes around all lines
overwrite <bare> with its lines in double quotes
make the lines of <bare> double-quoted, save it
change <bare>: all lines between double quotes

= edit-round-around-numbers
> sed 's/[0-9]\+/(&)/g' <bare>
put parentheses around every number in <bare>
$show <bare> with each number in parentheses
print <bare>, all numbers enclosed in round brackets
wrap the numbers of <bare> in parentheses
numbers in <bare> should be printed in round brackets
Print the text of <bare> with every number between parentheses.
each number of <bare> gets an opening parenthesis before and a closing one after it
how do I surround the numbers in <bare> with parentheses?
use sed to put round brackets around all numbers of <bare>
<bare> with parenthesised numbers
output <bare> where numbers stand within parentheses
enclose each run of digits in <bare> in round brackets

= edit-numbers-to-word
> sed 's/[0-9]\+/<newword>/g' <bare>
replace every number in <bare> with <newword>
$show <bare> with <newword> in place of each number
print <bare>, all numbers replaced by <newword>
put <newword> for every number of <bare>, print only
any number in <bare> should be shown as <newword>
Print the text of <bare> with each run of digits replaced by <newword>.
<bare> with <newword> wherever it has a number
how do I print <bare> with all its numbers turned into <newword>?
use sed to substitute <newword> for the numbers in <bare>
numbers to <newword> in the output of <bare>
hide the numbers of <bare> behind <newword>
every whole number of <bare> as <newword>, whatever its digits

= edit-numbers-to-word-place quiet
> sed -i 's/[0-9]\+/<newword>/g' <bare>
replace every number in <bare> with <newword>, in place
change all numbers in the file <bare> to <newword> and save it
edit <bare>: <newword> instead of each number
put <newword> for every number in <bare>, changing the file
numbers of <bare> all become <newword>, in the file itself
Replace each number in the file <bare> by <newword> and store the change in this file.
use sed -i to substitute <newword> for all the numbers in <bare>
overwrite the numbers in <bare> with <newword>
<bare> in place: every run of digits becomes <newword>
modify <bare> so that it has <newword> wherever a number was
all numbers out of <bare> and <newword> in their place, save
swap each number of <bare> for <newword>, in the file

= edit-digits-starred
> tr '0-9' '*' < <bare>
mask the digits in <bare> with *
$show <bare> with every digit as an asterisk
print <bare>, each digit replaced by a star
replace all digits of <bare> by asterisks
star out the digits in <bare>
Print the file <bare> with every single digit replaced by an asterisk.
hide the digits of <bare> behind stars, one star for each digit
use tr to turn digits into * in <bare>
<bare> with stars for digits
how do I print <bare> with all digits masked by asterisks?
each digit from 0 to 9 of <bare> becomes a *
blank out the digits of <bare> with asterisks, print only

= edit-digits-crossed
> tr '0-9' 'X' < <bare>
mask the digits in <bare> with X
$show <bare> with every digit as an X
print <bare>, each digit replaced by the letter X
replace all digits of <bare> by X
cross out the digits in <bare> with X
Print the file <bare> with every single digit replaced by an X.
hide the digits of <bare>, one X for each digit
use tr to turn digits into X in <bare>
<bare> with X for each digit
how do I print <bare> with all digits masked by X?
each digit from 0 to 9 of <bare> becomes an X
X out the digits of <bare>, print only

= edit-line-gone-backup change
> sed -i.bak '<line>d' <bare>
delete line <line> of <bare> and keep the old file as a .bak
remove line <line> from <bare> with a .bak backup
drop line number <line> of <bare>, but save the original with the ending .bak
take line <line> out of <bare>, backup file .bak
edit <bare> in place without line <line>, leaving a .bak copy of the old version
Delete line <line> of the file <bare> in place, keeping a backup with the suffix .bak.
line <line> of <bare> has to go, original to be kept as .bak
use sed -i.bak to delete line <line> of <bare>
get rid of line <line> in <bare> and make a .bak of it
<bare>: line <line> out, .bak backup
erase row <line> from <bare>, but I want a .bak of how it was
throw line <line> of <bare> away, with a .bak safety copy

= edit-blank-gone-backup change
> sed -i.bak '/^$/d' <bare>
remove blank lines from <bare> with a .bak backup
delete the empty lines of <bare> and keep the old file as .bak
drop all blank lines in <bare>, but save the original with the ending .bak
take the empty lines out of <bare>, backup file .bak
edit <bare> in place without blank lines, leaving a .bak copy of the old version
Delete all empty lines of the file <bare> in place, keeping a backup with the suffix .bak.
blank lines of <bare> have to go, original to be kept as .bak
use sed -i.bak to delete the empty lines of <bare>
get rid of the blank lines in <bare> and make a .bak of it
<bare>: empty lines out, .bak backup
strip empty lines from <bare>, but I want a .bak of how it was
throw away the blank lines of <bare>, with a .bak safety copy

= edit-match-gone-backup change
> sed -i.bak '/<word>/d' <bare>
remove the lines with <word> from <bare> with a .bak backup
delete lines containing <word> in <bare> and keep the old file as .bak
drop every line of <bare> that has <word>, but save the original with the ending .bak
take the <word> lines out of <bare>, backup file .bak
edit <bare> in place without lines that mention <word>, leaving a .bak copy
Delete all lines that contain <word> from the file <bare> in place, keeping a backup with the suffix .bak.
lines of <bare> with <word> in them have to go, original to be kept as .bak
use sed -i.bak to delete the lines matching <word> in <bare>
get rid of all <word> lines in <bare> and make a .bak of it
<bare>: lines with <word> out, .bak backup
strip lines with <word> from <bare>, but I want a .bak of how it was
throw away each line of <bare> containing <word>, with a .bak safety copy

= edit-first-gone-backup change
> sed -i.bak '1d' <csv>
remove the first line of <csv> with a .bak backup
delete the header line of <csv> and keep the old file as .bak
drop line 1 of <csv>, but save the original with the ending .bak
take the header out of <csv>, backup file .bak
edit <csv> in place without its first line, leaving a .bak copy
Delete the first line of the file <csv> in place, keeping a backup with the suffix .bak.
the header of <csv> has to go, original to be kept as .bak
use sed -i.bak to delete the first line of <csv>
get rid of the top line of <csv> and make a .bak of it
<csv>: first line out, .bak backup
strip the header row from <csv>, but I want a .bak of how it was
throw away the first row of <csv>, with a .bak safety copy

= edit-white-lines-gone quiet
> sed -i '/^\s*$/d' <bare>
delete lines that contain only spaces or nothing from <bare>, in place
remove all lines of <bare> that are empty or just white space, and save it
edit <bare>: no empty lines and no lines of spaces only
drop the blank lines of <bare>, also those with only spaces or tabs, in the file
lines of <bare> without any visible character have to go, change the file
Delete from the file <bare> all lines that are empty or consist only of white space.
get rid of empty and whitespace-only lines in <bare>
<bare>: throw out lines that have nothing but white space, in place
use sed -i to erase empty lines and lines of mere spaces in <bare>
kick out each line of <bare> that is blank, even if it has spaces in it
take empty lines and lines with only tabs or spaces out of the file <bare>
wipe whitespace-only lines, empty ones included, from <bare>

= edit-last-to-top
> (tail -n 1 <bare>; head -n -1 <bare>)
move the last line of <bare> to the top
$show <bare> with its last line first and then the others
print the last line of <bare> and after it all the rest in the old order
last line of <bare> on top, then everything else
put the bottom line of <bare> before all the others, print only
Print the file <bare> so that its last line comes first, followed by the other lines.
rotate <bare> by one line, the final one goes to the beginning
how do I print <bare> with the last line moved to the front?
<bare>, but the last line becomes the first one
output the final line of <bare> followed by the lines before it
the last line of <bare> should be printed first, then line 1 to the last but one
bring the last line of <bare> to the start of the output

= edit-first-to-end
> (tail -n +2 <bare>; head -n 1 <bare>)
move the first line of <bare> to the end
$show <bare> with its first line last
print <bare> from the second line on and then the first line
first line of <bare> at the bottom, after everything else
put the top line of <bare> behind all the others, print only
Print the file <bare> so that its first line comes last, after all the other lines.
rotate <bare> by one line, the first one goes to the bottom
how do I print <bare> with line 1 moved to the end?
<bare>, but the first line becomes the last one
output all lines of <bare> after the first, followed by the first
the first line of <bare> should be printed at the very end
bring line 1 of <bare> to the end of the output

= edit-names-before-lines
> grep -H '' <bare> <bare2>
put the name of the file in front of each line of <bare> and <bare2>
$show all lines of <bare> and <bare2>, each with its file's name before it
print <bare> and <bare2> with the filename at the start of every line
every line of <bare> and <bare2>, prefixed by the name of its file
which line comes from which file: print all of <bare> and <bare2> with names
Print all lines of <bare> and <bare2>, each preceded by the name of the file it is from.
lines of <bare> and <bare2> with file names as prefix
how do I prefix the lines of <bare> and <bare2> with the file name?
cat <bare> and <bare2>, but with the name of the file on each line
use grep to print every line of <bare> and <bare2> with its file name
filename: line, for all lines in <bare> and <bare2>
list the content of <bare> and <bare2>, the file's name before each line

= edit-paste-space
> paste -d' ' <bare> <bare2>
merge <bare> and <bare2> side by side with a space
$show the lines of <bare> and <bare2> next to each other, separated by a space
paste <bare> and <bare2> together line by line with a space in between
join line 1 of <bare> with line 1 of <bare2> and so on, a space between them
each line of <bare>, a space, and the line of <bare2> with the same number
Print the lines of <bare> and <bare2> side by side, with one space between them.
<bare> left, <bare2> right, one space between
put the lines of <bare2> behind those of <bare>, separated by a blank
how do I glue <bare> and <bare2> together line by line with spaces?
combine <bare> and <bare2> line by line, space as separator
use paste with a space to print <bare> next to <bare2>
pair up the lines of <bare> and <bare2> with a single space

= edit-header-lower
> sed '1s/.*/\L&/' <csv>
turn the header line of <csv> into lower case
$show <csv> with its first line in small letters
print <csv>, only the header lowercased
lowercase just the first line of <csv>, print it all
header of <csv> in lower case, rest unchanged
Print the file <csv> with its first line in lower case and all other lines as they are.
the column names of <csv> in small letters, data untouched
how do I print <csv> with a lowercase header?
make the title row of <csv> lower case in the output
use sed to lowercase line 1 of <csv> only
<csv> with lower-case column titles
convert the headline of <csv> to lower case, show everything

= edit-line-uncommented quiet
> sed -i '<line>s/^# *//' <bare>
remove the # at the start of line <line> in <bare>
uncomment line <line> of <bare>
take the comment sign off line <line> in <bare>
line <line> of <bare> is commented out, enable it again
edit <bare>: no # before line <line> any more
Remove the leading # from line <line> of the file <bare> and save the change.
activate the commented line <line> of <bare>
delete the hash in front of line <line> of <bare>, in place
make line <line> of <bare> active by removing its #
strip the # from the beginning of line number <line> in <bare>
un-comment just line <line>, file <bare>
turn line <line> of <bare> from a comment back into a normal line

= edit-range-uncommented quiet
> sed -i '<line>,<lineb>s/^# *//' <bare>
uncomment lines <line> to <lineb> of <bare>
remove the # at the start of lines <line> through <lineb> in <bare>
take the comment signs off lines <line>-<lineb> in <bare>
lines <line> to <lineb> of <bare> are commented out, enable them again
edit <bare>: no # before lines <line> to <lineb> any more
Remove the leading # from the lines <line> to <lineb> of the file <bare> and save the change.
activate the commented lines <line>-<lineb> of <bare>
delete the hash in front of each line from <line> to <lineb> of <bare>, in place
make lines <line> to <lineb> of <bare> active by removing their #
strip the # from the beginning of line <line> through line <lineb> in <bare>
un-comment the block from line <line> to line <lineb>, file <bare>
turn lines <line> to <lineb> of <bare> from comments back into normal lines

= edit-ini-line-uncommented quiet
> sed -i '<line>s/^;//' <ini>
uncomment line <line> of <ini> by removing the semicolon
remove the semicolon at the start of line <line> in <ini>
take the semicolon off line <line> in <ini>
line <line> of <ini> is commented out with a semicolon, enable it
edit <ini>: no semicolon before line <line> any more
Remove the leading semicolon from line <line> of the file <ini> and save the change.
activate line <line> of <ini>, that is, drop its semicolon
delete the semicolon in front of line <line> of <ini>, in place
make line <line> of <ini> active by deleting the semicolon before it
strip the semicolon from the beginning of line number <line> in <ini>
un-comment just line <line> of <ini>, a semicolon comment
turn the semicolon comment in line <line> of <ini> into a setting

= edit-semi-comments-gone quiet
> sed -i '/^;/d' <ini>
drop the comments from <ini>, the lines starting with a semicolon, in place
delete the semicolon comment lines from <ini>
remove all semicolon comments from the file <ini> and save it
edit <ini>: lines beginning with a semicolon have to go
throw the semicolon comment lines out of <ini>, changing the file
Delete from the file <ini> all lines that begin with a semicolon.
get rid of the lines in <ini> that start with a semicolon
<ini> in place, without its semicolon comments
use sed -i to erase the semicolon comment lines of <ini>
wipe every line with a leading semicolon from <ini>
take the commented lines, those with a semicolon in front, out of <ini> itself
comment lines of <ini> begin with a semicolon, remove them from the file

= edit-starting-gone quiet
> sed -i '/^<word>/d' <bare>
delete the lines starting with <word> from <bare>
remove lines that begin with <word> from <bare>, in place
drop every line of <bare> that starts with <word>, save the file
edit <bare>: lines beginning with <word> have to go
throw out all lines with <word> at their start, in the file <bare>
Delete from the file <bare> all lines that begin with <word>.
get rid of lines in the file <bare> itself whose first word is <word>
<bare> in place, without lines that start in <word>
use sed -i to erase the lines of <bare> beginning with <word>
wipe each line with a leading <word> from <bare>
take lines out of <bare> if they start with <word>, changing the file
lines that begin with <word>: delete them from <bare>

= edit-ending-gone quiet
> sed -i '/<word>$/d' <bare>
delete the lines ending with <word> from <bare>
remove lines that end in <word> from <bare>, in place
drop every line of <bare> that ends with <word>, save the file
edit <bare>: lines ending in <word> have to go
throw out all lines with <word> at their end, in the file <bare>
Delete from the file <bare> all lines that end with <word>.
get rid of lines in the file <bare> itself whose last word is <word>
<bare> in place, without lines that end in <word>
use sed -i to erase the lines of <bare> ending with <word>
wipe each line with a trailing <word> from <bare>
take lines out of <bare> if they end with <word>, changing the file
lines that end with <word>: delete them from <bare>

= edit-date-on-top change
> sed -i "1i $(date +%F)" <bare>
put today's date at the top of <bare>
insert today's date as the first line of <bare>
write the date of today above everything else in <bare>
add a first line with today's date to <bare>
<bare> should begin with a line that has today's date, edit it
Insert a line with today's date (year-month-day|in the form YYYY-MM-DD) at the beginning of the file <bare>.
today's date on top of <bare>, in the file
prepend the current date as YYYY-MM-DD to <bare>
start <bare> off with the date of today
new first line for <bare>: today's date
date stamp at the head of <bare>, in place
let the first line of <bare> be today's date, above the old text

= edit-blank-after-match change
> sed -i '/<word>/G' <bare>
insert a blank line after every line containing <word> in <bare>, in place
add an empty line below each line with <word> in the file <bare> itself
edit <bare>: an empty line after each <word> line
put a blank line behind all lines of <bare> that have <word>, and save
each line of <bare> with <word> should be followed by an empty line, change the file
Insert an empty line after each line that contains <word> in the file <bare> and store the change in this file.
space out <bare> in place, blank line after the lines mentioning <word>
use sed -i to add an empty line after every <word> line of <bare>
<bare>, in place: blank line after lines with <word>
modify <bare> so that an empty line follows every line with <word>
give each <word> line of <bare> an empty line below it, in the file
after all lines with <word> in <bare> there has to be a blank one, save it

= edit-tab-indent
> sed 's/^/\t/' <bare>
indent <bare> with one tab
$show <bare> with a tab before each line
print every line of <bare> indented by a tab
put a tab in front of all lines of <bare>, print only
<bare> one tab further to the right
Print the file <bare> with a tab character at the beginning of each line.
shift the lines of <bare> right by a tab, only display
how do I print <bare> indented by one tab?
a tab at the start of each line of <bare>, on the screen
use sed to indent <bare> by a tab character
tab-indented output of <bare>
output <bare>, each line starting with a tab

= edit-tab-indent-place quiet
> sed -i 's/^/\t/' <bare>
indent <bare> with one tab, in place
put a tab in front of all lines of <bare> and save the file
indent every line of the file <bare> itself by a tab
edit <bare> so that each line starts with a tab
shift the lines of <bare> right by one tab, changing the file
Insert a tab at the beginning of each line of the file <bare> and store the change in this file.
use sed -i to indent <bare> by a tab character
<bare> in place, one tab before each line
add a leading tab to the lines of <bare>, in the file
all lines of <bare> get one tab of indentation, save it
modify <bare>: a tab before every line
make <bare> tab-indented, overwrite it

= edit-spaces-to-indent-tabs
> unexpand -t 4 <pyfile>
convert the 4 spaces indentation of <pyfile> to tabs
$show <pyfile> with tabs instead of four spaces at the start of lines
turn leading groups of four spaces in <pyfile> into tabs, print only
print <pyfile> indented by tabs rather than by four spaces
four-space indentation of <pyfile> to tab indentation
Print the file <pyfile> with each four leading spaces replaced by a tab.
how do I get <pyfile> with tabs for its 4-space indents?
use unexpand on <pyfile>, four spaces to a tab
indentation in <pyfile>: 4 spaces become a tab, show it
<pyfile> with tab indentation in place of four blanks
replace indents of 4 spaces in <pyfile> by tabs in the output
spaces to tabs at line starts in <pyfile>, tab width 4

= edit-lines-semicolons
> paste -sd';' <bare>
print <bare> as one line with a semicolon between the lines
join all lines of <bare> with semicolons
$show the lines of <bare> on one line, separated by semicolons
make a semicolon separated list of the lines in <bare>
all of <bare> in a single line, semicolons in between
Print the lines of <bare> as one line, separated by semicolons.
put a semicolon between the lines of <bare> and print them as one
how do I join <bare> into one line with semicolons?
<bare> joined by semicolons
lines of <bare> to one semicolon-separated line
use paste to join <bare> with semicolons
combine the lines of <bare>, semicolon as separator

= edit-lines-pipes
> paste -sd'|' <bare>
print <bare> as one line with a pipe between the lines
join all lines of <bare> with pipes
$show the lines of <bare> on one line, separated by pipe characters
make a pipe separated list of the lines in <bare>
all of <bare> in a single line, vertical bars in between
Print the lines of <bare> as one line, separated by the pipe character.
put a pipe between the lines of <bare> and print them as one
how do I join <bare> into one line with vertical bars?
<bare> joined by vertical bars
lines of <bare> to one pipe-separated line
use paste to join <bare> with pipes
combine the lines of <bare>, pipe as separator

= edit-pairs-comma
> paste -d, - - < <bare>
join every two lines of <bare> with a comma
$show <bare> with each two lines joined by a comma
print pairs of lines of <bare> on one line, comma in between
put two lines of <bare> at a time on one line, separated by a comma
line 1 and 2 of <bare> joined by a comma, then 3 and 4, and so on
Print the lines of <bare> in pairs, two on each line with a comma between them.
combine each odd line of <bare> with the even line after it by a comma
how do I merge every pair of lines in <bare> with a comma?
<bare> two lines per row, comma separated
two by two, the lines of <bare> with commas
use paste to join two lines of <bare> each with a comma
make rows of two out of the lines of <bare>, comma as separator

= edit-tail-appended change
> tail -n <n> <bare> >> <bare2>
append the last <n> lines of <bare> to <bare2>
add the final <n> lines of <bare> to the end of <bare2>
put the last <n> lines of <bare> at the bottom of <bare2>, keep what <bare2> has
the <n> last lines of <bare> should be appended to <bare2>
extend <bare2> by the last <n> lines from <bare>
Append the last <n> lines of the file <bare> to the file <bare2>.
tack the bottom <n> lines of <bare> onto <bare2>
write the last <n> lines of <bare> below the text of <bare2>
<bare2> grows by the last <n> lines of <bare>
take <n> lines from the end of <bare> and add them to the end of <bare2>
how do I append just the last <n> lines of <bare> to <bare2>?
tail <n> lines of <bare> >> <bare2>

= edit-head-appended change
> head -n <n> <bare> >> <bare2>
append the first <n> lines of <bare> to <bare2>
add the top <n> lines of <bare> to the end of <bare2>
put the first <n> lines of <bare> at the bottom of <bare2>, keep what <bare2> has
the <n> first lines of <bare> should be appended to <bare2>
extend <bare2> by the first <n> lines from <bare>
Append the first <n> lines of the file <bare> to the file <bare2>.
tack the top <n> lines of <bare> onto <bare2>
write the first <n> lines of <bare> below the text of <bare2>
<bare2> grows by the first <n> lines of <bare>
take <n> lines from the beginning of <bare> and add them to the end of <bare2>
how do I append just the first <n> lines of <bare> to <bare2>?
head <n> lines of <bare> >> <bare2>

= edit-word-off-start
> sed 's/^<word>//' <bare>
remove <word> at the start of each line of <bare>, print only
$show <bare> without <word> at the beginning of its lines
strip the prefix <word> from the lines of <bare>
cut <word> off the front of the lines in <bare> and print them
print <bare>; where a line begins with <word>, leave that out
Print each line of <bare> without the <word> at its beginning, if it has one.
lines of <bare> minus a leading <word>
drop <word> from line starts in <bare>, print only
how do I take <word> off the beginning of the lines in <bare>?
<bare> with no <word> at the start of the lines
if a line in <bare> starts with <word>, show it without
use sed to delete <word> at the line starts of <bare>

= edit-word-off-end
> sed 's/<word>$//' <bare>
remove <word> at the end of each line of <bare>, print only
$show <bare> without <word> at the end of its lines
strip the ending <word> from the lines of <bare>
cut <word> off the end of the lines in <bare> and print them
print <bare>; where a line ends with <word>, leave that out
Print each line of <bare> without the <word> at its end, if it has one.
lines of <bare> minus a trailing <word>
drop <word> from line ends in <bare>, print only
how do I take <word> off the end of the lines in <bare>?
<bare> with no <word> at the end of the lines
if a line in <bare> ends with <word>, show it without
use sed to delete <word> at the line ends of <bare>

= edit-two-lines-into change
> printf '%s\n' '<text>' '<value>' > <new>
write <text> and below it <value> into <new>
create <new> with <text> on the first line and <value> on the second
make a file <new> that holds the lines <text> and <value>
put <text> into <new> and <value> on the line after it
<new> should have two lines, <text> and then <value>
Create the file <new> with two lines: the first is <text>, the second is <value>.
new file <new>: line one <text>, line two <value>
I need <new> with <text> in line 1 and <value> in line 2
store <text> and, on a new line, <value> in <new>
use printf to write the two lines <text> and <value> to <new>
two-line file <new>, <text> over <value>
write the lines <text> and <value> to a new file <new>

= edit-word-at-line-end change
> sed -i '<line>s/$/ <newword>/' <bare>
add the word <newword> to the end of line <line> in <bare>
append <newword> to line <line> of <bare>, on the same line
put <newword> behind the text of line <line> in <bare>
line <line> of <bare> should end with the word <newword>, add it
edit <bare>: line <line> gets a further word at its end, <newword>
Add the word <newword> at the end of line <line> of the file <bare> and save the change.
write a space and <newword> at the end of line <line> in <bare>
extend line <line> of <bare> by the word <newword>
stick <newword> onto the end of line <line>, file <bare>, in place
use sed -i to add <newword> after the last word of line <line> in <bare>
<newword> as the last word of line <line> in <bare>, the rest of it kept
just line <line> of <bare>: <newword> added after what it says

= edit-first-chars-off
> sed 's/^.\{<small>\}//' <bare>
remove the first <small> characters of every line in <bare>
$show <bare> without the first <small> characters of each line
print the lines of <bare> with <small> characters cut off at the front
strip <small> characters from the beginning of every line of <bare>
drop the leading <small> characters of the lines in <bare>, print only
Print each line of the file <bare> without its first <small> characters.
skip the first <small> characters on each line of <bare>
<bare>: lines minus their first <small> characters
how do I cut <small> characters off the start of all lines in <bare>?
chop the first <small> letters off every line of <bare>, just show it
use sed to delete <small> characters at the start of each line of <bare>
lines of <bare>, first <small> characters gone

= edit-first-chars-off-place quiet
> sed -i 's/^.\{<small>\}//' <bare>
remove the first <small> characters of every line in <bare>, in place
strip <small> characters from the beginning of each line of <bare> and save the file
edit <bare>: cut the first <small> characters off all lines
delete the leading <small> characters of the lines in the file <bare> itself
the first <small> characters of each line in <bare> have to go, change the file
Delete the first <small> characters of every line in the file <bare> and store the change in this file.
drop <small> characters at the front of the lines, overwriting <bare>
use sed -i to erase the first <small> characters of each line of <bare>
<bare> in place, every line without its first <small> characters
chop <small> characters off the start of all lines in <bare>, saved
modify <bare> so that all lines lose their first <small> characters
take the first <small> characters away from each line of <bare>, in the file

= edit-last-chars-off-place quiet
> sed -i 's/.\{<small>\}$//' <bare>
remove the last <small> characters of every line in <bare>, in place
strip <small> characters from the end of each line of <bare> and save the file
edit <bare>: cut the last <small> characters off all lines
delete the final <small> characters of the lines in the file <bare> itself
the last <small> characters of each line in <bare> have to go, change the file
Delete the last <small> characters of every line in the file <bare> and store the change in this file.
drop <small> characters at the end of the lines, overwriting <bare>
use sed -i to erase the last <small> characters of each line of <bare>
<bare> in place, every line without its last <small> characters
chop <small> characters off the end of all lines in <bare>, saved
modify <bare> so that all lines lose their last <small> characters
take the last <small> characters away from each line of <bare>, in the file

= edit-long-lines-out
> awk 'length <= <lineb>' <bare>
print <bare> without lines longer than <lineb> characters
$show the lines of <bare> that have at most <lineb> characters
leave out lines of <bare> with more than <lineb> characters
only lines of <bare> that are <lineb> characters or shorter
<bare> minus all lines over <lineb> characters
Print the lines of the file <bare> that are not longer than <lineb> characters.
drop lines longer than <lineb> characters from the output of <bare>
which lines of <bare> fit into <lineb> characters?
use awk to print the lines of <bare> of up to <lineb> characters
lines in <bare> no longer than <lineb>
hide lines of <bare> that exceed <lineb> characters
lines of <bare> with a length of <lineb> or less

= edit-short-lines-out
> awk 'length >= <lineb>' <bare>
print <bare> without lines shorter than <lineb> characters
$show the lines of <bare> that have at least <lineb> characters
leave out lines of <bare> with fewer than <lineb> characters
only lines of <bare> that are <lineb> characters or longer
<bare> minus all lines under <lineb> characters
Print the lines of the file <bare> that are not shorter than <lineb> characters.
drop lines shorter than <lineb> characters from the output of <bare>
which lines of <bare> have <lineb> characters or more?
use awk to print the lines of <bare> of no less than <lineb> characters
lines in <bare> no shorter than <lineb>
hide lines of <bare> that have less than <lineb> characters
lines of <bare> with a length of <lineb> or more

= edit-ext-blank quiet
> sed -i '/^$/d' *.<ext>
remove the blank lines from every .<ext> file here
delete the empty lines in all .<ext> files in this folder
remove the blank lines from all the .<ext> files of the current directory, in place
delete the empty lines in each *.<ext> here, not in subfolders
there must be no empty lines in the .<ext> files of this folder
empty lines out of all *.<ext> here
Edit all .<ext> files in the current folder, that is, delete the empty lines in them.
use sed -i to remove the blank lines from my .<ext> files here
how do I delete the empty lines in all the .<ext> files in this directory at once?
please remove the blank lines from the .<ext> files here, changing the files
go through every .<ext> file in this folder and delete the empty lines in it
empty lines out of the .<ext> files in the current folder, saved in place

= edit-ext-first quiet
> sed -i '1d' *.<ext>
delete the first line of every .<ext> file here
remove line 1 from all .<ext> files in this folder
delete the first line of all the .<ext> files of the current directory, in place
remove line 1 from each *.<ext> here, not in subfolders
there is a first line too many in each file, delete that from the .<ext> files of this folder
first line off all *.<ext> here
Edit all .<ext> files in the current folder, that is, remove line 1 from them.
use sed -i to delete the first line of my .<ext> files here
how do I remove line 1 from all the .<ext> files in this directory at once?
please delete the first line of the .<ext> files here, changing the files
go through every .<ext> file in this folder and remove line 1 from it
first line off the .<ext> files in the current folder, saved in place

= edit-ext-last quiet
> sed -i '$d' *.<ext>
delete the last line of every .<ext> file here
remove the final line from all .<ext> files in this folder
delete the last line of all the .<ext> files of the current directory, in place
remove the final line from each *.<ext> here, not in subfolders
the last line has to be erased, in place, from the .<ext> files of this folder
last line off all *.<ext> here
Edit all .<ext> files in the current folder, that is, remove the final line from them.
use sed -i to delete the last line of my .<ext> files here
how do I remove the final line from all the .<ext> files in this directory at once?
please delete the last line of the .<ext> files here, changing the files
go through every .<ext> file in this folder and remove the final line from it
last line off the .<ext> files in the current folder, saved in place

= edit-ext-lower quiet
> sed -i 's/.*/\L&/' *.<ext>
make the text lowercase in every .<ext> file here
convert the contents to lower case in all .<ext> files in this folder
make the text lowercase in all the .<ext> files of the current directory, in place
convert the contents to lower case in each *.<ext> here, not in subfolders
all letters inside should be small in the .<ext> files of this folder
lower-case letters only, inside the files: all *.<ext> here
Edit all .<ext> files in the current folder, that is, convert the contents to lower case in them.
use sed -i to make the text lowercase in my .<ext> files here
how do I convert the contents to lower case in all the .<ext> files in this directory at once?
please make the text lowercase in the .<ext> files here, changing the files
go through every .<ext> file in this folder and convert the contents to lower case in it
lower-case letters only, inside the files: the .<ext> files in the current folder, saved in place

= edit-ext-upper quiet
> sed -i 's/.*/\U&/' *.<ext>
make the text uppercase in every .<ext> file here
convert the contents to capital letters in all .<ext> files in this folder
make the text uppercase in all the .<ext> files of the current directory, in place
convert the contents to capital letters in each *.<ext> here, not in subfolders
all letters inside should be capitals in the .<ext> files of this folder
upper-case letters only, inside the files: all *.<ext> here
Edit all .<ext> files in the current folder, that is, convert the contents to capital letters in them.
use sed -i to make the text uppercase in my .<ext> files here
how do I convert the contents to capital letters in all the .<ext> files in this directory at once?
please make the text uppercase in the .<ext> files here, changing the files
go through every .<ext> file in this folder and convert the contents to capital letters in it
upper-case letters only, inside the files: the .<ext> files in the current folder, saved in place

= edit-ext-trailing quiet
> sed -i 's/[[:space:]]*$//' *.<ext>
strip trailing whitespace from every .<ext> file here
remove spaces and tabs at line ends in all .<ext> files in this folder
strip trailing whitespace from all the .<ext> files of the current directory, in place
remove spaces and tabs at line ends in each *.<ext> here, not in subfolders
no line may end in white space in the .<ext> files of this folder
trailing blanks out of all *.<ext> here
Edit all .<ext> files in the current folder, that is, remove spaces and tabs at line ends in them.
use sed -i to strip trailing whitespace from my .<ext> files here
how do I remove spaces and tabs at line ends in all the .<ext> files in this directory at once?
please strip trailing whitespace from the .<ext> files here, changing the files
go through every .<ext> file in this folder and remove spaces and tabs at line ends in it
trailing blanks out of the .<ext> files in the current folder, saved in place

= edit-ext-tabs quiet
> sed -i 's/\t/    /g' *.<ext>
convert tabs to four spaces in every .<ext> file here
replace each tab by 4 spaces in all .<ext> files in this folder
convert tabs to four spaces in all the .<ext> files of the current directory, in place
replace each tab by 4 spaces in each *.<ext> here, not in subfolders
four spaces instead of every tab in the .<ext> files of this folder
tabs to 4 spaces for all *.<ext> here
Edit all .<ext> files in the current folder, that is, replace each tab by 4 spaces in them.
use sed -i to convert tabs to four spaces in my .<ext> files here
how do I replace each tab by 4 spaces in all the .<ext> files in this directory at once?
please convert tabs to four spaces in the .<ext> files here, changing the files
go through every .<ext> file in this folder and replace each tab by 4 spaces in it
tabs to 4 spaces for the .<ext> files in the current folder, saved in place

= edit-ext-indent quiet
> sed -i 's/^/    /' *.<ext>
indent every line by four spaces in every .<ext> file here
put four spaces before each line in all .<ext> files in this folder
indent every line by four spaces in all the .<ext> files of the current directory, in place
put four spaces before each line in each *.<ext> here, not in subfolders
all lines shifted right by 4 spaces in the .<ext> files of this folder
four spaces of indent for the lines of all *.<ext> here
Edit all .<ext> files in the current folder, that is, put four spaces before each line in them.
use sed -i to indent every line by four spaces in my .<ext> files here
how do I put four spaces before each line in all the .<ext> files in this directory at once?
please indent every line by four spaces in the .<ext> files here, changing the files
go through every .<ext> file in this folder and put four spaces before each line in it
four spaces of indent for the lines of the .<ext> files in the current folder, saved in place

= edit-ext-comments quiet
> sed -i '/^#/d' *.<ext>
delete the lines starting with # from every .<ext> file here
remove the # comment lines in all .<ext> files in this folder
delete the lines starting with # from all the .<ext> files of the current directory, in place
remove the # comment lines in each *.<ext> here, not in subfolders
no line beginning with a # should remain in the .<ext> files of this folder
# lines out of all *.<ext> here
Edit all .<ext> files in the current folder, that is, remove the # comment lines in them.
use sed -i to delete the lines starting with # from my .<ext> files here
how do I remove the # comment lines in all the .<ext> files in this directory at once?
please delete the lines starting with # from the .<ext> files here, changing the files
go through every .<ext> file in this folder and remove the # comment lines in it
# lines out of the .<ext> files in the current folder, saved in place

= edit-ext-whole quiet
> sed -i 's/\b<word>\b/<newword>/g' *.<ext>
replace the whole word <word> with <newword> in every .<ext> file here
change <word> to <newword>, whole words only, in all .<ext> files in this folder
replace the whole word <word> with <newword> in all the .<ext> files of the current directory, in place
change <word> to <newword>, whole words only, in each *.<ext> here, not in subfolders
the word <word>, where it stands by itself, becomes <newword> in the .<ext> files of this folder
whole word <word> to <newword> for all *.<ext> here
Edit all .<ext> files in the current folder, that is, change <word> to <newword>, whole words only, in them.
use sed -i to replace the whole word <word> with <newword> in my .<ext> files here
how do I change <word> to <newword>, whole words only, in all the .<ext> files in this directory at once?
please replace the whole word <word> with <newword> in the .<ext> files here, changing the files
go through every .<ext> file in this folder and change <word> to <newword>, whole words only, in it
whole word <word> to <newword> for the .<ext> files in the current folder, saved in place

= edit-ext-nocase quiet
> sed -i 's/<word>/<newword>/gI' *.<ext>
case-insensitively replace <word> with <newword> in every .<ext> file here
change <word> to <newword>, no matter how it is capitalised, in all .<ext> files in this folder
case-insensitively replace <word> with <newword> in all the .<ext> files of the current directory, in place
change <word> to <newword>, no matter how it is capitalised, in each *.<ext> here, not in subfolders
<word> in any mix of upper and lower case becomes <newword> in the .<ext> files of this folder
<word> to <newword> ignoring case for all *.<ext> here
Edit all .<ext> files in the current folder, that is, change <word> to <newword>, no matter how it is capitalised, in them.
use sed -i to case-insensitively replace <word> with <newword> in my .<ext> files here
how do I change <word> to <newword>, no matter how it is capitalised, in all the .<ext> files in this directory at once?
please case-insensitively replace <word> with <newword> in the .<ext> files here, changing the files
go through every .<ext> file in this folder and change <word> to <newword>, no matter how it is capitalised, in it
<word> to <newword> ignoring case for the .<ext> files in the current folder, saved in place

= edit-ext-word-out quiet
> sed -i 's/<word>//g' *.<ext>
delete the word <word>, not the lines, in every .<ext> file here
take each <word> out of the text of all .<ext> files in this folder
delete the word <word>, not the lines, in all the .<ext> files of the current directory, in place
take each <word> out of the text of each *.<ext> here, not in subfolders
only the word <word> has to disappear, its lines stay, in the .<ext> files of this folder
<word> cut out of the lines of all *.<ext> here
Edit all .<ext> files in the current folder, that is, take each <word> out of the text of them.
use sed -i to delete the word <word>, not the lines, in my .<ext> files here
how do I take each <word> out of the text of all the .<ext> files in this directory at once?
please delete the word <word>, not the lines, in the .<ext> files here, changing the files
go through every .<ext> file in this folder and take each <word> out of the text of it
<word> cut out of the lines of the .<ext> files in the current folder, saved in place

= edit-append-range change
> sed -n '<line>,<lineb>p' <bare> >> <bare2>
append lines <line> to <lineb> of <bare> to <bare2>
add lines <line> to <lineb> of <bare> at the end of <bare2>
add lines <line> to <lineb> of <bare> to <bare2>, keeping what it has
put lines <line> to <lineb> of <bare> at the bottom of <bare2>
write lines <line> to <lineb> of <bare> to the end of <bare2>, do not overwrite it
Append lines <line> to <lineb> of <bare> to the file <bare2>.
<bare2> should get lines <line> to <lineb> of <bare> added at its end
extend <bare2> by lines <line> to <lineb> of <bare>
how do I append lines <line> to <lineb> of <bare> to <bare2>?
lines <line> to <lineb> of <bare> onto the end of <bare2>
lines <line> to <lineb> of <bare>: below what is in <bare2>, with a double redirect
attach lines <line> to <lineb> of <bare> to <bare2>

= edit-append-matching quiet
> grep '<word>' <bare> >> <bare2>
append the lines with <word> from <bare> to <bare2>
add the lines with <word> from <bare> at the end of <bare2>
add the lines with <word> from <bare> to <bare2>, keeping what it has
put the lines with <word> from <bare> at the bottom of <bare2>
write the lines with <word> from <bare> to the end of <bare2>, do not overwrite it
Append the lines with <word> from <bare> to the file <bare2>.
<bare2> should get the lines with <word> from <bare> added at its end
extend <bare2> by the lines with <word> from <bare>
how do I append the lines with <word> from <bare> to <bare2>?
the lines with <word> from <bare> onto the end of <bare2>
the lines with <word> from <bare>: below what is in <bare2>, with a double redirect
attach the lines with <word> from <bare> to <bare2>

= edit-append-sorted change
> sort <bare> >> <bare2>
append the sorted lines of <bare> to <bare2>
add the sorted lines of <bare> at the end of <bare2>
add the sorted lines of <bare> to <bare2>, keeping what it has
put the sorted lines of <bare> at the bottom of <bare2>
write the sorted lines of <bare> to the end of <bare2>, do not overwrite it
Append the sorted lines of <bare> to the file <bare2>.
<bare2> should get the sorted lines of <bare> added at its end
extend <bare2> by the sorted lines of <bare>
how do I append the sorted lines of <bare> to <bare2>?
the sorted lines of <bare> onto the end of <bare2>
the sorted lines of <bare>: below what is in <bare2>, with a double redirect
attach the sorted lines of <bare> to <bare2>

= edit-append-count change
> wc -l < <bare> >> <bare2>
append the number of lines of <bare> to <bare2>
add the number of lines of <bare> at the end of <bare2>
add the number of lines of <bare> to <bare2>, keeping what it has
put the number of lines of <bare> at the bottom of <bare2>
write the number of lines of <bare> to the end of <bare2>, do not overwrite it
Append the number of lines of <bare> to the file <bare2>.
<bare2> should get the number of lines of <bare> added at its end
extend <bare2> by the number of lines of <bare>
how do I append the number of lines of <bare> to <bare2>?
the number of lines of <bare> onto the end of <bare2>
the number of lines of <bare>: below what is in <bare2>, with a double redirect
attach the number of lines of <bare> to <bare2>

= edit-append-unmatching quiet
> grep -v '<word>' <bare> >> <bare2>
append the lines of <bare> without <word> to <bare2>
add the lines of <bare> without <word> at the end of <bare2>
add the lines of <bare> without <word> to <bare2>, keeping what it has
put the lines of <bare> without <word> at the bottom of <bare2>
write the lines of <bare> without <word> to the end of <bare2>, do not overwrite it
Append the lines of <bare> without <word> to the file <bare2>.
<bare2> should get the lines of <bare> without <word> added at its end
extend <bare2> by the lines of <bare> without <word>
how do I append the lines of <bare> without <word> to <bare2>?
the lines of <bare> without <word> onto the end of <bare2>
the lines of <bare> without <word>: below what is in <bare2>, with a double redirect
attach the lines of <bare> without <word> to <bare2>

= edit-append-unique change
> sort -u <bare> >> <bare2>
append the sorted lines of <bare> without duplicates to <bare2>
add the sorted lines of <bare> without duplicates at the end of <bare2>
add the sorted lines of <bare> without duplicates to <bare2>, keeping what it has
put the sorted lines of <bare> without duplicates at the bottom of <bare2>
write the sorted lines of <bare> without duplicates to the end of <bare2>, do not overwrite it
Append the sorted lines of <bare> without duplicates to the file <bare2>.
<bare2> should get the sorted lines of <bare> without duplicates added at its end
extend <bare2> by the sorted lines of <bare> without duplicates
how do I append the sorted lines of <bare> without duplicates to <bare2>?
the sorted lines of <bare> without duplicates onto the end of <bare2>
the sorted lines of <bare> without duplicates: below what is in <bare2>, with a double redirect
attach the sorted lines of <bare> without duplicates to <bare2>

= edit-append-upper change
> tr 'a-z' 'A-Z' < <bare> >> <bare2>
append the text of <bare> in capital letters to <bare2>
add the text of <bare> in capital letters at the end of <bare2>
add the text of <bare> in capital letters to <bare2>, keeping what it has
put the text of <bare> in capital letters at the bottom of <bare2>
write the text of <bare> in capital letters to the end of <bare2>, do not overwrite it
Append the text of <bare> in capital letters to the file <bare2>.
<bare2> should get the text of <bare> in capital letters added at its end
extend <bare2> by the text of <bare> in capital letters
how do I append the text of <bare> in capital letters to <bare2>?
the text of <bare> in capital letters onto the end of <bare2>
the text of <bare> in capital letters: below what is in <bare2>, with a double redirect
attach the text of <bare> in capital letters to <bare2>

= edit-append-reversed change
> tac <bare> >> <bare2>
append the lines of <bare> in reverse order to <bare2>
add the lines of <bare> in reverse order at the end of <bare2>
add the lines of <bare> in reverse order to <bare2>, keeping what it has
put the lines of <bare> in reverse order at the bottom of <bare2>
write the lines of <bare> in reverse order to the end of <bare2>, do not overwrite it
Append the lines of <bare> in reverse order to the file <bare2>.
<bare2> should get the lines of <bare> in reverse order added at its end
extend <bare2> by the lines of <bare> in reverse order
how do I append the lines of <bare> in reverse order to <bare2>?
the lines of <bare> in reverse order onto the end of <bare2>
the lines of <bare> in reverse order: below what is in <bare2>, with a double redirect
attach the lines of <bare> in reverse order to <bare2>

= edit-two-replace quiet
> sed -i 's/<word>/<newword>/g' <bare> <bare2>
replace <word> with <newword> in <bare> and <bare2>
change every <word> to <newword> in both <bare> and <bare2>
change every <word> to <newword> in <bare> and also <bare2>
replace <word> with <newword> in the two files <bare> and <bare2>
replace <word> with <newword> in <bare> as well as <bare2>, saving both
change every <word> to <newword> in <bare>, and the same with <bare2>
how do I replace <word> with <newword> in <bare> and <bare2> at once?
for <bare> and <bare2>: replace <word> with <newword> in both of them
please change every <word> to <newword> in <bare> and <bare2> in one go
replace <word> with <newword> in two files, <bare> and <bare2>, in one command
In both files, <bare> and <bare2>: change every <word> to <newword> in them.
<bare>, <bare2>: replace <word> with <newword> in both

= edit-two-blank quiet
> sed -i '/^$/d' <bare> <bare2>
delete the empty lines from <bare> and <bare2>
remove blank lines in both <bare> and <bare2>
remove blank lines in <bare> and also <bare2>
delete the empty lines from the two files <bare> and <bare2>
delete the empty lines from <bare> as well as <bare2>, saving both
remove blank lines in <bare>, and the same with <bare2>
how do I delete the empty lines from <bare> and <bare2> at once?
for <bare> and <bare2>: delete the empty lines from both of them
please remove blank lines in <bare> and <bare2> in one go
delete the empty lines from two files, <bare> and <bare2>, in one command
In both files, <bare> and <bare2>: remove blank lines in them.
<bare>, <bare2>: delete the empty lines from both

= edit-two-gone quiet
> sed -i '/<word>/d' <bare> <bare2>
delete the lines with <word> from <bare> and <bare2>
remove every line containing <word> in both <bare> and <bare2>
remove every line containing <word> in <bare> and also <bare2>
delete the lines with <word> from the two files <bare> and <bare2>
delete the lines with <word> from <bare> as well as <bare2>, saving both
remove every line containing <word> in <bare>, and the same with <bare2>
how do I delete the lines with <word> from <bare> and <bare2> at once?
for <bare> and <bare2>: delete the lines with <word> from both of them
please remove every line containing <word> in <bare> and <bare2> in one go
delete the lines with <word> from two files, <bare> and <bare2>, in one command
In both files, <bare> and <bare2>: remove every line containing <word> in them.
<bare>, <bare2>: delete the lines with <word> from both

= edit-two-tee change
> echo '<text>' | tee -a <bare> <bare2>
append <text> to <bare> and <bare2>
add the line <text> to the end of both <bare> and <bare2>
add the line <text> to the end of <bare> and also <bare2>
append <text> to the two files <bare> and <bare2>
append <text> to <bare> as well as <bare2>, saving both
add the line <text> to the end of <bare>, and the same with <bare2>
how do I append <text> to <bare> and <bare2> at once?
for <bare> and <bare2>: append <text> to both of them
please add the line <text> to the end of <bare> and <bare2> in one go
append <text> to two files, <bare> and <bare2>, in one command
In both files, <bare> and <bare2>: add the line <text> to the end of them.
<bare>, <bare2>: append <text> to both

= edit-each-twice read
> sed p <bare>
print each line of <bare> twice
duplicate every line of <bare>, print it
$show <bare> with every line doubled
each line of <bare> two times in a row
repeat every line of <bare> once
Print the file <bare> so that each line appears twice, one below the other.
double the lines of <bare>
<bare>, all lines twice
how do I print every line in <bare> two times?
use sed to print each line of <bare> twice
lines of <bare>, each followed by itself
output <bare> and let every line come twice

= edit-last-replaced change
> sed -i '$c <text>' <bare>
replace the last line of <bare> with <text>
the last line of <bare> should be <text> instead
change the final line of <bare> to <text>
put <text> in place of the last line of <bare>
edit <bare>: its last line becomes <text>
overwrite the bottom line of <bare> with <text>
Replace the last line in the file <bare> by <text> and save it.
swap out the last line of <bare> for <text>
instead of its last line, <bare> should have <text>
last line of <bare> -> <text>
let <bare> end with <text> in place of its current last line
use sed -i to replace the last line of <bare> by <text>

= edit-first-replaced change
> sed -i '1c <text>' <bare>
replace the first line of <bare> with <text>
the first line of <bare> should be <text> instead
change the top line of <bare> to <text>
put <text> in place of the first line of <bare>
edit <bare>: its first line becomes <text>
overwrite line one of <bare> with <text>
Replace the first line in the file <bare> by <text> and save it.
swap out the first line of <bare> for <text>
instead of its first line, <bare> should have <text>
first line of <bare> -> <text>
new title <text> for <bare>, replacing the old first line
use sed -i to replace the first line of <bare> by <text>

= edit-first-replaced-shown read
> sed '1c <text>' <bare>
print <bare> with the first line replaced by <text>
$show <bare> with <text> instead of its first line
output <bare>, but <text> in place of line one
what does <bare> look like with <text> as its first line instead of the old one?
replace the first line of <bare> with <text> in the output only
Print the file <bare> with its first line replaced by <text>, without changing the file.
<text> for the first line of <bare>, just printed
display <bare> where <text> takes the place of the first line
only show: <bare> with first line <text> in place of its own
swap the first line of <bare> for <text>, do not save
preview <bare> with <text> replacing its top line
use sed to print <bare> with line 1 changed to <text>

= edit-lower-out read
> tr -d 'a-z' < <bare>
delete all lowercase letters from <bare>
$show <bare> without small letters
remove the lower-case letters in <bare>, print only
print <bare> with every small letter taken out
strip lowercase letters out of <bare>
Print the text of <bare> without any lowercase letters.
<bare> minus all small letters
use tr to drop a to z from <bare>
no lower-case letters in the output of <bare>
how do I print <bare> with its lowercase letters deleted?
get rid of small letters in <bare>, just show it
output <bare> and leave out the lowercase letters

= edit-upper-out read
> tr -d 'A-Z' < <bare>
delete all capital letters from <bare>
$show <bare> without capitals
remove the upper-case letters in <bare>, print only
print <bare> with every capital letter taken out
strip uppercase letters out of <bare>
Print the text of <bare> without any uppercase letters.
<bare> minus all capitals
use tr to drop A to Z from <bare>
no upper-case letters in the output of <bare>
how do I print <bare> with its capital letters deleted?
get rid of capitals in <bare>, just show it
output <bare> and leave out the uppercase letters

= edit-in-brackets-out read
> sed 's/\[[^]]*\]//g' <bare>
remove everything in square brackets from <bare>
$show <bare> without what stands in square brackets
delete square brackets and what is between them in <bare>, print only
print <bare> with each part in square brackets taken out
strip text in square brackets from <bare>, brackets included
Print the text of <bare> without square brackets and their contents.
<bare> minus anything inside square brackets
drop the parts in square brackets of <bare>
use sed to leave out square-bracketed text of <bare>
how do I print <bare> without notes in square brackets?
get rid of square-bracketed remarks in <bare>, just show it
output <bare>, skipping everything between square brackets

= edit-url-spaces read
> sed 's/ /%20/g' <bare>
replace spaces by %20 in <bare>
$show <bare> with %20 for each space
print <bare>, every space as %20
spaces to %20 in the output of <bare>
<bare> with %20 instead of blanks
Print the file <bare> with every space replaced by %20.
encode the spaces of <bare> as %20
use sed to turn spaces into %20 in <bare>
how do I print <bare> with %20 in place of spaces?
make the lines of <bare> fit for links, %20 for each space
swap each space in <bare> for %20, print only
what does <bare> look like with %20 for its spaces?

= edit-amp-to-and read
> sed 's/&/and/g' <bare>
replace & with and in <bare>
$show <bare> with and for each &
print <bare>, every ampersand as the word and
ampersands to and in the output of <bare>
<bare> with and instead of &
Print the file <bare> with every ampersand replaced by the word and.
write out the & signs of <bare> as and, print only
use sed to turn & into and in <bare>
how do I print <bare> with and in place of ampersands?
spell out each ampersand in <bare> as and
swap each & in <bare> for and, print only
what does <bare> look like with and for its ampersands?

= edit-blank-on-top change
> sed -i '1i\\' <bare>
add a blank line at the top of <bare>
insert an empty line before the first line of <bare>
<bare> should begin with an empty line
put a blank line above everything in <bare>
edit <bare>: new empty first line
start <bare> with a blank line, in place
Insert an empty line at the beginning of the file <bare>.
an empty line on top of <bare>
prepend a blank line to <bare>
one empty line at the very start of <bare>, save it
make line 1 of <bare> an empty one, the rest moves down
use sed -i to put an empty line at the head of <bare>

= edit-nocase-gone quiet
> sed -i '/<word>/Id' <bare>
remove lines with <word> from <bare> regardless of case, in place
delete the lines containing <word>, in upper or lower case, from the file <bare>
drop every line of <bare> that has <word> in any capitalisation, save the file
edit <bare>: lines with <word> have to go, case does not matter
throw out all <word> lines of <bare>, ignoring case, in the file
Delete from the file <bare> all lines that contain <word>, ignoring case.
get rid of lines mentioning <word> in the file <bare> itself, $case
<bare> in place, without lines that have <word>, case ignored
use sed -i to erase lines of <bare> matching <word> case-insensitively
wipe each line with <word> from <bare>, no matter how it is capitalised
delete lines with <word> from <bare>, upper case or lower case alike
case-insensitive, in place: lines with <word> out of <bare>

= edit-chars-saved change
> cut -c1-<lineb> <bare> > <new>
truncate each line of <bare> to <lineb> characters and save as <new>
write the first <lineb> characters of every line of <bare> to <new>
save <bare> as <new> with lines cut to <lineb> characters
<new> should have just the first <lineb> characters of each line of <bare>
cut the lines of <bare> to <lineb> characters, into <new>
Write the first <lineb> characters of each line of <bare> to the file <new>.
shorten all lines of <bare> to <lineb> characters, result in <new>
chop off what is beyond <lineb> characters on the lines of <bare> and store it as <new>
lines of <bare>, at most <lineb> characters each, to <new>
how do I save the lines of <bare> limited to <lineb> characters in <new>?
use cut for the first <lineb> characters per line of <bare>, redirect to <new>
make <new> from <bare>, every line clipped after <lineb> characters
`,
)
