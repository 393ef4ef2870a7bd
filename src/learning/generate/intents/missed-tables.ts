import { intents } from '../grammar.ts'

/** JSON with keys of any name, columns by the name of their header, tab, colon and semicolon tables, dates and numbers as people ask for them. */
export const missedTables = intents(
  'text',
  String.raw`
= again-jq-field-where quiet
> jq -r '.[] | select(.<readvar> == "<value>") | .<readvar2>' <list>
In <list>, which is an array of objects, print the <readvar2> of every object whose <readvar> is <value>
the <readvar2> of all entries in <list> with <readvar> <value>
$show the <readvar2> of each element of <list> where <readvar> equals <value>
which <readvar2> belongs to the objects with <readvar> <value> in <list>?
get only the <readvar2> from <list>, for the items that have <readvar> set to <value>
<readvar2> where <readvar> is <value>, from the array in <list>
There is an array of objects in <list>. Print the <readvar2> of those whose <readvar> field is <value>, one per line without quotes.
<list> holds a list of records; give me the field <readvar2> of the ones having <readvar> = <value>
what is the <readvar2> of the user whose <readvar> is <value>, according to <list>?
with jq: from <list> the key <readvar2> of everything whose key <readvar> has the value <value>
I need every <readvar2> in <list>, but only for <readvar> <value>
look in <list> for the one with <readvar> <value> and tell me its <readvar2>
the <readvar2> of the person called <value>, field <readvar>, in <list>

= again-jq-objects-where quiet
> jq '.[] | select(.<readvar> == "<value>")' <list>
only the objects from <list> with <readvar> <value>
$show the entries of <list> whose <readvar> is <value>
In the array of objects in <list>, print the whole objects whose field <readvar> is <value>
filter <list> to the objects where <readvar> equals <value>
which records in <list> have <readvar> <value>?
all elements of the json array <list> having <readvar> set to <value>
find the object in <list> whose <readvar> is <value>
jq: everything in <list> with <readvar> equal to <value>
I want to see the complete objects of <list> for <readvar> <value>
from <list>, the items where the key <readvar> is <value>
<list> is an array; show me just the members with <value> as their <readvar>
get the whole record with the <readvar> <value> out of <list>

= again-jq-count-where
> jq 'map(select(.<readvar> == "<value>")) | length' <list>
count the objects in <list> with <readvar> <value>
how many entries of <list> have the <readvar> <value>?
$count elements of the array in <list> whose <readvar> is <value>
number of records in <list> where <readvar> equals <value>
How many of the objects in <list> have a field <readvar> that is <value>? Print only the number.
in <list>, how often is <readvar> equal to <value>?
count of <readvar> <value> in the json array <list>
tell me how many items in <list> are of <readvar> <value>
jq: count everything in <list> with <readvar> set to <value>
the array in <list>: number of objects having <value> as <readvar>
how many users in <list> have <value> in their <readvar> field?
I need the count, not the objects, of those in <list> with <readvar> <value>

= again-jq-not-where quiet
> jq -r '.[] | select(.<readvar> != "<value>") | .<readvar2>' <list>
the <readvar2> of all entries in <list> whose <readvar> is not <value>
print <readvar2> of every object in <list> unless its <readvar> is <value>
which <readvar2> in <list> have a <readvar> other than <value>?
In the array <list>, print the <readvar2> of each object where <readvar> differs from <value>
$show the field <readvar2> of the items in <list> with <readvar> not equal to <value>
everything except <readvar> <value>: just the <readvar2>, from <list>
skip the objects of <list> with <readvar> <value> and list the <readvar2> of the others
<readvar2> of the elements in <list> that don't have <readvar> <value>
from <list> the <readvar2> of all those where <readvar> isn't <value>
get each <readvar2> in the json <list>, leaving out objects whose <readvar> is <value>
I want the <readvar2> of everybody in <list> whose <readvar> is anything but <value>
jq: <readvar2> for <readvar> != <value> in <list>

= again-jq-field-over quiet
> jq -r '.[] | select(.<readvar> > <lineb>) | .<readvar2>' <list>
the <readvar2> of every object in <list> whose <readvar> is greater than <lineb>
print <readvar2> for the entries in <list> with <readvar> over <lineb>
which <readvar2> in <list> have a <readvar> above <lineb>?
In <list> there is an array of objects. Print the <readvar2> of those with a <readvar> of more than <lineb>
$show the <readvar2> of the items in <list> where <readvar> exceeds <lineb>
<readvar2> where <readvar> > <lineb> in <list>
from the array <list> get the field <readvar2> of all with <readvar> bigger than <lineb>
list the <readvar2> of everyone in <list> whose <readvar> is higher than <lineb>
jq, file <list>: the <readvar2> of elements with <readvar> larger than <lineb>
I only need the <readvar2> from <list>, for objects having more than <lineb> as <readvar>
whose <readvar> is over <lineb> in <list>? print their <readvar2>
the <readvar2> of people in <list> older than <lineb>, the field is <readvar>

= again-jq-objects-over quiet
> jq '.[] | select(.<readvar> > <lineb>)' <list>
the objects in <list> whose <readvar> is greater than <lineb>
$show the whole entries of <list> with a <readvar> over <lineb>
which objects in <list> have <readvar> above <lineb>?
filter the array in <list> to those with <readvar> > <lineb>
In <list>, print every object that has a <readvar> higher than <lineb>
all elements of <list> where <readvar> exceeds <lineb>
records in the json <list> having a <readvar> bigger than <lineb>
I want the complete objects of <list> with <readvar> larger than <lineb>
jq: everything in <list> with more than <lineb> in <readvar>
find all objects in <list> whose field <readvar> is over <lineb>
only the items of <list> with a <readvar> of more than <lineb>
get the members of the array <list> where the number in <readvar> is above <lineb>

= again-jq-count-over
> jq 'map(select(.<readvar> > <lineb>)) | length' <list>
how many objects in <list> have a <readvar> over <lineb>?
count the entries of <list> whose <readvar> is greater than <lineb>
number of elements in the array <list> with <readvar> above <lineb>
In <list>, an array of objects, count those with a <readvar> of more than <lineb>
how many users in <list> are older than <lineb>, field <readvar>?
$count objects in <list> where <readvar> exceeds <lineb>
tell me how many items of <list> have <readvar> > <lineb>
count of everything in <list> with <readvar> higher than <lineb>
just the number of records in <list> having <readvar> bigger than <lineb>
jq: how many in <list> with more than <lineb> in the field <readvar>?
of the objects in <list>, how many have a <readvar> larger than <lineb>?
the count of people in <list> whose <readvar> is over <lineb>

= again-jq-true-field quiet
> jq -r '.[] | select(.<readvar> == true) | .<readvar2>' <list>
In <list> there is an array of objects. Print the <readvar2> of every one whose <readvar> field is true.
the <readvar2> of all entries in <list> where <readvar> is true
which <readvar2> in <list> have <readvar> set to true?
$show the <readvar2> of each object in <list> with <readvar> true
<readvar2> of the items in <list> that have a true <readvar>
from <list>, the field <readvar2> where the flag <readvar> is true
list every <readvar2> in <list> whose <readvar> is true
print <readvar2> for the objects of the array <list> with <readvar>: true
jq: from <list> the <readvar2> of everything with <readvar> == true
get the <readvar2> of those users in <list> for whom <readvar> is true
I only want the <readvar2> of objects in <list> where the boolean <readvar> is true
whose <readvar> is true in <list>? give the <readvar2>

= again-jq-false-field quiet
> jq -r '.[] | select(.<readvar> == false) | .<readvar2>' <list>
In <list> there is an array of objects. Print the <readvar2> of every one whose <readvar> field is false.
the <readvar2> of all entries in <list> where <readvar> is false
which <readvar2> in <list> have <readvar> set to false?
$show the <readvar2> of each object in <list> with <readvar> false
<readvar2> of the items in <list> that have a false <readvar>
from <list>, the field <readvar2> where the flag <readvar> is false
list every <readvar2> in <list> whose <readvar> is false
print <readvar2> for the objects of the array <list> with <readvar>: false
jq: from <list> the <readvar2> of everything with <readvar> == false
get the <readvar2> of those users in <list> for whom <readvar> is false
I only want the <readvar2> of objects in <list> where the boolean <readvar> is false
whose <readvar> is false in <list>? give the <readvar2>

= again-jq-true-objects quiet
> jq '.[] | select(.<readvar> == true)' <list>
the objects in <list> where <readvar> is true
$show the whole entries of <list> whose <readvar> is true
which objects in <list> have <readvar> set to true?
filter the array in <list> to the ones with <readvar> true
all elements of <list> with a true <readvar>
In <list>, print every object whose field <readvar> is true
jq: everything in <list> having <readvar>: true
records of <list> for which the flag <readvar> is true
only the complete objects from <list> that have true in <readvar>
find the items in the json <list> where the boolean <readvar> is true
get all members of <list> whose <readvar> == true
I want each full object of <list> with <readvar> switched to true

= again-jq-distinct
> jq -r '.[].<readvar>' <list> | sort -u
distinct values of <readvar> in <list>, an array of objects
which different <readvar> values occur in <list>?
the unique <readvar> of the objects in <list>, sorted
list each <readvar> in <list> once
$show all the different <readvar> in the json array <list>, no repeats
every <readvar> that appears in <list>, without duplicates, in alphabetical order
In <list> there is an array of objects. Print the distinct values of the field <readvar>, one per line.
what values does <readvar> take in the objects of <list>? each only once
unique <readvar> from <list>
the set of values of the key <readvar> in the array <list>
get <readvar> of every object in <list>, dedupe and sort
all the <readvar> in <list>, each one listed a single time

= again-jq-tally
> jq -r '.[].<readvar>' <list> | sort | uniq -c
how many objects per <readvar> are in <list>?
count the entries of <list> by <readvar>
how often does each <readvar> occur in the array <list>?
number of people per <readvar> in <list>
In <list>, count how many objects there are for each value of the field <readvar>
tally the <readvar> values of the objects in <list>
$show each <readvar> of <list> with how many times it appears
the objects in the json <list> grouped by <readvar>, with counts
for every value of <readvar> in <list>, how many elements have it?
counts per <readvar> from <list>
how many records does each <readvar> have in <list>?
break down the array in <list> by <readvar>: number of objects for each

= again-jq-tally-ranked
> jq -r '.[].<readvar>' <list> | sort | uniq -c | sort -rn
how many objects per <readvar> are in <list>, most frequent first?
count the entries of <list> by <readvar>, biggest count on top
how often does each <readvar> occur in the array <list>? commonest first
most common <readvar> values in <list> with their counts, in descending order
In <list>, count the objects for each value of <readvar> and sort from the most to the least frequent
tally the <readvar> of the objects in <list>, ranked by frequency
$show each <readvar> of <list> with its number of occurrences, highest first
the objects in <list> counted per <readvar>, sorted by count, largest first
ranking of <readvar> in the json array <list> by how often it appears
counts per <readvar> from <list>, sorted descending
frequency table of <readvar> in <list>, most used at the top
which <readvar> turns up most in <list>? list all with counts, most first

= again-jq-total
> jq 'map(.<readvar>) | add' <list>
total of all <readvar> values in <list>
sum of the <readvar> field over the objects in <list>
add up <readvar> for every object of the array <list>
what do all the <readvar> in <list> add up to?
In <list>, an array of objects, sum the numbers in the field <readvar>
$show the sum of <readvar> in the json <list>
the total <readvar> of everything in <list>
sum up the key <readvar> across <list>
jq: sum of each <readvar> in <list>
how much is the <readvar> of all entries of <list> together?
overall <readvar> in <list>, summed
calculate the total of the <readvar> numbers in the array <list>

= again-jq-mean parse
> jq 'map(.<readvar>) | add / length' <list>
average <readvar> in <list>
mean of the <readvar> values of the objects in <list>
what is the average <readvar> of everybody in <list>?
In <list>, an array of objects, compute the average of the field <readvar>
$show the mean <readvar> in the json array <list>
the <readvar> averaged over all entries of <list>
average the key <readvar> across <list>
jq: the mean of each <readvar> in <list>
on average, how large is <readvar> in <list>?
calculate the average of the <readvar> numbers in the array <list>
what's the mean <readvar> of the objects in <list>?
I need the average of all <readvar> fields in <list>

= again-jq-most
> jq 'max_by(.<readvar>)' <list>
the object in <list> with the highest <readvar>
which entry of <list> has the largest <readvar>? print the whole object
$show the element of the array <list> whose <readvar> is greatest
In <list>, print the object that has the biggest value in the field <readvar>
the record with the maximum <readvar> from <list>
jq: the one object in <list> with the most <readvar>
find the item of <list> where <readvar> is highest
who has the highest <readvar> in <list>? the complete object please
the oldest person in <list> by <readvar>
whole object with the top <readvar> in the json <list>
get the entry having the largest number as <readvar> in <list>
the member of the array <list> that has the maximum of <readvar>

= again-jq-least
> jq 'min_by(.<readvar>)' <list>
the object in <list> with the lowest <readvar>
which entry of <list> has the smallest <readvar>? print the whole object
$show the element of the array <list> whose <readvar> is least
In <list>, print the object that has the smallest value in the field <readvar>
the record with the minimum <readvar> from <list>
jq: the one object in <list> with the least <readvar>
find the item of <list> where <readvar> is lowest
who has the lowest <readvar> in <list>? the complete object please
the youngest person in <list> by <readvar>
whole object with the bottom <readvar> in the json <list>
get the entry having the smallest number as <readvar> in <list>
the member of the array <list> that has the minimum of <readvar>

= again-jq-who-most
> jq -r 'max_by(.<readvar>) | .<readvar2>' <list>
the <readvar2> of the object in <list> with the highest <readvar>
which <readvar2> has the largest <readvar> in <list>?
print only the <readvar2> of the entry of <list> whose <readvar> is greatest
In the array <list>, find the object with the biggest <readvar> and print its <readvar2>
$show the <readvar2> of the element with the maximum <readvar> in <list>
<readvar2> of the record in <list> that has the most <readvar>
who has the highest <readvar> in <list>? just the <readvar2>
the <readvar2> of the oldest one in <list>, going by <readvar>
jq: <readvar2> for the top <readvar> in <list>
whichever object in <list> has the highest <readvar>, give me its <readvar2>
I want the <readvar2> that goes with the largest <readvar> in the json <list>
get the <readvar2> of the member of <list> having the greatest <readvar>

= again-jq-who-least
> jq -r 'min_by(.<readvar>) | .<readvar2>' <list>
the <readvar2> of the object in <list> with the lowest <readvar>
which <readvar2> has the smallest <readvar> in <list>?
print only the <readvar2> of the entry of <list> whose <readvar> is least
In the array <list>, find the object with the smallest <readvar> and print its <readvar2>
$show the <readvar2> of the element with the minimum <readvar> in <list>
<readvar2> of the record in <list> that has the least <readvar>
who has the lowest <readvar> in <list>? just the <readvar2>
the <readvar2> of the youngest one in <list>, going by <readvar>
jq: <readvar2> for the bottom <readvar> in <list>
whichever object in <list> has the lowest <readvar>, give me its <readvar2>
I want the <readvar2> that goes with the smallest <readvar> in the json <list>
get the <readvar2> of the member of <list> having the minimal <readvar>

= again-jq-two-tsv
> jq -r '.[] | [.<readvar>, .<readvar2>] | @tsv' <list>
print <readvar> and <readvar2> of every entry of <list> separated by a tab
<readvar> and <readvar2> from <list>, tab separated
In <list>, an array of objects, print for each object its <readvar> and its <readvar2> with a tab in between
turn the <readvar> and <readvar2> of the objects in <list> into tsv
$show <readvar>, tab, <readvar2> for each element of <list>
two tab-separated columns from the json <list>: <readvar> and <readvar2>
convert <list> to TSV with the fields <readvar> and <readvar2>
for every object of <list> a line with <readvar>, a tab and <readvar2>
get <readvar> and <readvar2> out of the array <list> as tab-delimited text
make tab-separated lines of <readvar> and <readvar2> from <list>
jq @tsv of the keys <readvar> and <readvar2> in <list>
list <readvar> plus <readvar2> of all objects in <list>, tab between them

= again-jq-two-csv
> jq -r '.[] | [.<readvar>, .<readvar2>] | @csv' <list>
convert the array in <list> to csv with <readvar> and <readvar2>
<readvar> and <readvar2> of each object in <list> as csv
print <readvar> and <readvar2> of every entry of <list> in CSV format
In <list>, an array of objects, print the fields <readvar> and <readvar2> of each object as a comma-separated line
turn <list> into csv, only the columns <readvar> and <readvar2>
$show <readvar> and <readvar2> from the json <list> as comma separated values
make a csv from <list> having <readvar> and <readvar2>
for each object of <list> a csv row of its <readvar> and <readvar2>
csv with two columns, <readvar> and <readvar2>, out of the array <list>
jq @csv of the keys <readvar> and <readvar2> in <list>
export <readvar> and <readvar2> of all elements of <list> as csv lines
I want the <readvar> and <readvar2> fields of <list> in csv

= again-jq-two-colon
> jq -r '.[] | "\(.<readvar>): \(.<readvar2>)"' <list>
print <readvar>: <readvar2> for every object of <list>
for each entry of <list> a line with its <readvar>, a colon and its <readvar2>
<readvar> and <readvar2> of the objects in <list>, separated by a colon and a blank
In <list>, an array of objects, print for each object its <readvar>, a colon and a blank, and its <readvar2>
$show each <readvar> in <list> followed by a colon, a space and the <readvar2>
list the elements of <list> as <readvar>: <readvar2>
lines like <readvar>: <readvar2> from the json array <list>
the <readvar> of each object of <list>, colon, then the <readvar2>
format every object in <list> as <readvar>: <readvar2>
with jq print <readvar>: <readvar2> for all of <list>
give me <readvar> colon <readvar2> for all items of <list>, one per line
every <readvar> in <list> with its <readvar2> after a colon

= again-jq-two-space
> jq -r '.[] | "\(.<readvar>) \(.<readvar2>)"' <list>
print <readvar> and <readvar2> of every object in <list> on one line each, separated by a space
for each entry of <list> its <readvar>, a space and its <readvar2>
<readvar> and <readvar2> of the objects in <list>, side by side with a blank
In <list>, an array of objects, print the <readvar> and the <readvar2> of each object on a line, with a space between
$show each <readvar> in <list> followed by a space and the <readvar2>
list <readvar> and <readvar2> of all elements of <list>, space separated
the <readvar> of each object of <list>, then a blank, then the <readvar2>
one line per object of <list>: <readvar> space <readvar2>
with jq print <readvar> and <readvar2> of all of <list>, a blank between, one line each
every <readvar> in <list> together with its <readvar2>, separated by a single space
give me the <readvar> and <readvar2> of every item in the json <list>, one item a line, a space in between
the pairs <readvar> and <readvar2> from <list>, separated by one blank

= again-jq-pick-two
> jq 'map({<readvar>, <readvar2>})' <list>
keep just <readvar> and <readvar2> of each object in <list>
reduce every object in the array <list> to its <readvar> and <readvar2>
<list> as a json array with only the keys <readvar> and <readvar2>
In <list>, drop all fields of the objects but <readvar> and <readvar2>, result as a json array
only the fields <readvar> and <readvar2> of each element of <list>, still as json
$show the array in <list> with nothing but <readvar> and <readvar2> in each object
strip the objects in <list> down to <readvar> and <readvar2>
pick <readvar> and <readvar2> from every object of <list>, output json
a json list of objects with <readvar> and <readvar2>, taken from <list>
project the array <list> onto the keys <readvar> and <readvar2>
remove everything except <readvar> and <readvar2> from the objects in <list>
each object of <list> should have just the keys <readvar> and <readvar2>; print the array

= again-jq-sorted-field
> jq -r 'sort_by(.<readvar>) | .[].<readvar2>' <list>
the <readvar2> of the objects in <list>, sorted by <readvar>
print each <readvar2> from <list> in order of <readvar>
In the array <list>, sort the objects by <readvar> and print only their <readvar2>
$show the <readvar2> of all entries of <list> ordered by their <readvar>
<readvar2> from <list> sorted by <readvar>
order <list> by the field <readvar> and list just the <readvar2>
which <readvar2> come first when <list> is sorted by <readvar>? print all of them
all <readvar2> in the json <list>, lowest <readvar> first
list every <readvar2> of <list> by ascending <readvar>
jq: sort <list> on <readvar>, then only <readvar2>
I want the <readvar2> column of <list> in <readvar> order
get the <readvar2> of everybody in <list>, smallest <readvar> first

= again-jq-each-bare
> jq -r '.[] | .<readvar>' <list>
the <readvar> of every object in <list>
print each <readvar> in <list>, one per line
all the <readvar> values of the array in <list>
$show the <readvar> of everybody in <list>
In <list> there is an array of objects. Print the <readvar> of each of them, one per line without quotes.
every <readvar> from the json array <list>
what are the <readvar> in <list>? it is an array of objects
list the <readvar> of all entries in <list>
get <readvar> from each element of <list>
<list> holds a list of records; print the <readvar> of each
just the <readvar> of each item in <list>
all <readvar> in <list>, one a line, it's an array of objects
extract the key <readvar> from all objects of <list>

= again-jq-del-any
> jq 'del(.<readvar>)' <json>
remove the field <readvar> from <json>
print <json> without the <readvar> key
$delete <readvar> from the json object in <json> and print the result
<json> minus the key <readvar>
drop <readvar> from <json>, just print it
In the object in <json>, delete the key <readvar> and print what remains
show <json> with <readvar> removed
everything in <json> except the field <readvar>, as json
leave out <readvar> when printing <json>
take the <readvar> entry out of <json>, output to the screen
jq: delete <readvar> in <json>
I don't want to see the field <readvar> of <json>, print the rest

= again-jq-set-text
> jq '.<readvar> = "<value>"' <json>
print <json> with <readvar> set to <value>
set <readvar> to <value> in <json> and print it
change the field <readvar> of <json> to <value>, only print the result
In the object in <json>, set the key <readvar> to the text <value> and print the object
$show <json> as it looks with <value> as its <readvar>
<json> with the value of <readvar> replaced by <value>, on standard output
give <readvar> the value <value> in <json>, don't save
output <json> after changing <readvar> to <value>
jq: <readvar> = <value> in <json>, printed
make <readvar> <value> in <json> and show me the json
what would <json> be with <readvar> set to the string <value>?
replace whatever <readvar> is in <json> with <value> and print that

= again-jq-set-text-place change
> jq '.<readvar> = "<value>"' <json> > tmp.json && mv tmp.json <json>
set <readvar> to <value> in <json> and save the file
change the field <readvar> of <json> to <value> in place
update <json> so that <readvar> is <value>
In the file <json>, set the key <readvar> to the text <value> and write it back
edit <json>: <readvar> must become <value>
make <readvar> <value> in <json>, changing the file itself
overwrite <json> with <readvar> set to <value>
save <json> with the value of <readvar> replaced by <value>
store <value> as <readvar> in <json>
modify <json> so its <readvar> has the value <value>, keep the change
use jq to put <value> into <readvar> of <json> and save over the old file
<json> on disk should have <readvar> = <value>

= again-jq-set-number-place change
> jq '.<readvar> = <lineb>' <json> > tmp.json && mv tmp.json <json>
set <readvar> to the number <lineb> in <json> and save the file
change <readvar> of <json> to <lineb> and save it back
update <json> in place so that <readvar> is <lineb>
In the file <json>, set the numeric key <readvar> to <lineb> and write it back
edit <json>: <readvar> must become <lineb>
make <readvar> <lineb> in <json>, changing the file itself
overwrite <json> with <readvar> set to <lineb>
save <json> with the number in <readvar> replaced by <lineb>
modify <json> so its <readvar> is the number <lineb>, keep the change
use jq to put <lineb> into <readvar> of <json> and save over the old file
change the value of <readvar> in <json> to <lineb> on disk
<json> should have <readvar> = <lineb>, save that

= again-jq-array-length
> jq '.<readvar> | length' <json>
number of elements in the <readvar> array of <json>
how many entries does <readvar> have in <json>?
length of the array <readvar> in <json>
count the elements of <readvar> in <json>
In <json>, how many items are in the list under the key <readvar>?
$show how long the <readvar> list in <json> is
how many things are in <readvar> of <json>
the number of items below <readvar> in the json file <json>
count what is in the <readvar> array of <json>
size of the list <readvar> inside <json>
tell me how many <readvar> the object in <json> lists
jq: length of <readvar> in <json>

= again-jq-array-lines parse
> jq -r '.<readvar>[]' <json>
all elements of the <readvar> array in <json>, one per line
print each item of <readvar> from <json> on its own line
list what is in the array <readvar> of <json>
In <json> the key <readvar> holds a list of strings. Print them one per line, without quotes.
$show the entries of the list <readvar> in <json>, a line each
every element of <readvar> in <json>, raw
what does the <readvar> array of <json> contain? one entry a line
the strings in <readvar> of <json>, no quotes, no brackets
unpack the list <readvar> from <json> into lines
get all <readvar> listed in <json>, one a line
jq: the members of the array <readvar> in <json>
the values in the array under <readvar> in <json>, line by line

= again-jq-array-field parse
> jq -r '.<readvar>[].<readvar2>' <json>
the <readvar2> of each object in the <readvar> array of <json>
print every <readvar2> in the list <readvar> of <json>
In <json> the key <readvar> holds an array of objects. Print the <readvar2> of each of them, one per line.
all <readvar2> under <readvar> in <json>
<readvar2> of the entries in <readvar> of <json>
$show the <readvar2> of everything in the array <readvar> in <json>
list the field <readvar2> of all elements of <readvar> in <json>
from <json>, array <readvar>: each <readvar2>, without quotes
get the <readvar2> out of every object listed under <readvar> in <json>
what are the <readvar2> in the <readvar> list of <json>?
jq: <readvar2> of each member of <readvar> in <json>
for each object of the array <readvar> in the file <json> print <readvar2>

= again-jq-inner-keys parse
> jq -r '.<readvar> | keys[]' <json>
list the keys below <readvar> in <json>, one per line
what keys does the object <readvar> in <json> have? one a line
the names of everything defined under <readvar> in <json>
In <json>, print the keys of the object <readvar>, one per line without quotes
$show the key names inside <readvar> of <json>, a line each
list the <readvar> defined in <json>, only their names
only the names of the entries of the <readvar> object in <json>
which <readvar> are there in <json>? names only, it's an object
keys of the nested object <readvar> from <json>, raw
get the keys of <readvar> in the json file <json> as plain lines
jq: keys under <readvar> in <json>, no quotes
the names, not the values, in the section <readvar> of <json>

= again-jq-inner-pairs parse
> jq -r '.<readvar> | to_entries[] | "\(.key): \(.value)"' <json>
list the keys and values below <readvar> in <json> as key: value
every entry of the object <readvar> in <json> with its value, like key: value
In <json>, print the key and the value of each entry of the object <readvar>, with a colon and a blank in between
the <readvar> of <json> with their values, one pair a line, colon between
$show all names and values under <readvar> in <json>, separated by ": "
what is in <readvar> of <json>? lines of the form key: value
print the nested object <readvar> of <json> as key: value lines
key, colon, value for everything inside <readvar> in <json>
each <readvar> defined in <json> and what it is set to, colon in between
jq: key: value for all entries of <readvar> in <json>
names and values of the section <readvar> in <json>, one "name: value" per line
the pairs in the object <readvar> of the json file <json>, key: value

= again-jq-nested
> jq -r '.<section>.<confkey>' <json>
the <confkey> under <section> in <json>
print the value of <confkey> inside the <section> object of <json>
what is the <confkey> of the <section> in <json>?
In <json>, print the key <confkey> of the nested object <section>, without quotes
$show the <section> <confkey> from <json>
get <confkey> below <section> from <json>
<json>: <confkey> in the <section> section
read the nested field <confkey> of <section> in the json file <json>
what does <json> say for <confkey> in <section>?
the value at <section>, <confkey> in <json>
jq: <confkey> within <section> of <json>
look up <confkey> in the object <section> of <json>

= again-jq-first-field
> jq -r '.[0].<readvar>' <list>
the <readvar> of the first element of <list>
print the <readvar> of the first object in the array <list>
what's the <readvar> of the very first entry in <list>?
In <list>, an array of objects, print the field <readvar> of the first one only
$show the <readvar> in the first item of <list>
first object of <list>, just its <readvar>
take the first element of the json array <list> and print <readvar>
get <readvar> from the first record in <list>
the value of <readvar> for entry number one of <list>
jq: <readvar> of the first member of <list>
only the first object's <readvar> from <list>
I need the <readvar> of whatever comes first in <list>

= again-jq-last-field
> jq -r '.[-1].<readvar>' <list>
the <readvar> of the last element of <list>
print the <readvar> of the last object in the array <list>
what's the <readvar> of the very last entry in <list>?
In <list>, an array of objects, print the field <readvar> of the last one only
$show the <readvar> in the last item of <list>
last object of <list>, just its <readvar>
take the last element of the json array <list> and print <readvar>
get <readvar> from the last record in <list>
the value of <readvar> for the final entry of <list>
jq: <readvar> of the last member of <list>
only the last object's <readvar> from <list>
I need the <readvar> of whatever comes last in <list>

= again-jq-lacking quiet
> jq '.[] | select(has("<readvar>") | not)' <list>
the objects in <list> that have no <readvar> key
which objects in <list> lack the field <readvar>?
$show the entries of <list> without a <readvar>
In the array <list>, print every object in which the key <readvar> is missing
find the elements of <list> that don't have <readvar>
objects of the json <list> missing <readvar>
all records in <list> where there is no <readvar> at all
whole objects from <list> which do not contain the key <readvar>
is <readvar> missing anywhere in <list>? print those objects
jq: everything in <list> without the key <readvar>
get the items of <list> for which <readvar> isn't there
list the objects of <list> lacking a field called <readvar>

= again-jq-lines-where quiet
> jq -c 'select(.<readvar> == "<value>")' <json>
lines of the json lines file <json> where <readvar> is <value>
<json> has one json object per line; print those with <readvar> <value>
each line of <json> is an object: show the lines whose <readvar> equals <value>
In <json> every line is a JSON object. Print the objects, compact, whose field <readvar> is <value>.
filter the JSON log <json>, one object a line, to <readvar> <value>
$show the entries of the ndjson file <json> with <readvar> set to <value>, one per line
from the jsonl file <json> only what has <readvar> <value>
json lines in <json>: keep those with <value> as <readvar>
one object per line in <json>; which have <readvar> <value>? keep them on one line each
the records of the line-delimited json <json> with <readvar> equal to <value>
get all single-line objects in <json> where the key <readvar> is <value>
select <readvar> <value> from the newline-delimited JSON in <json>

= again-jq-group-sum
> jq -r 'group_by(.<readvar>)[] | "\(.[0].<readvar>) \(map(.<readvar2>) | add)"' <list>
total <readvar2> per <readvar> in <list>
sum of <readvar2> for each <readvar> in the array <list>
In <list>, an array of objects, add up <readvar2> for every <readvar> and print the <readvar> and its total
$show each <readvar> of <list> with the sum of its <readvar2>
group the objects in <list> by <readvar> and sum the <readvar2>
how much <readvar2> does each <readvar> have in <list>?
<list>: <readvar2> totals by <readvar>
for every <readvar> in the json <list>, the total of <readvar2>
add the <readvar2> values of <list> together per <readvar>
what is the sum of <readvar2> by <readvar> in <list>?
the <readvar2> of <list> totalled for each different <readvar>
jq: group by <readvar>, sum <readvar2>, file <list>

= again-jq-concat
> jq -s add <json> <json2>
concatenate the arrays in <json> and <json2>
join the two json arrays <json> and <json2> into one
<json> and <json2> each hold an array; print one array with all elements
append the elements of the array in <json2> to those in <json> and print it
In <json> and <json2> there are JSON arrays. Print a single array with the elements of the first and then the second.
$show the arrays of <json> and <json2> put together as one array
one combined array from the files <json> and <json2>
merge the lists in <json> and <json2> one after the other
add up both arrays, <json> and <json2>, into one list
the elements of <json> followed by those of <json2> in a single json array
slurp <json> and <json2> and join their arrays
make one list from the json lists in <json> and <json2>

= again-name-column
> awk -F, -v c=<readvar> 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) n = i; next } { print $n }' <csv>
print the <readvar> column of <csv>, found by its header name
the column named <readvar> in <csv>, without the header
values of the column whose heading is <readvar> in <csv>
In <csv> the first line names the columns. Print the values of the column called <readvar>, not the heading.
$show the column with the header <readvar> from <csv>, I don't know its number
<csv>: only what stands under the heading <readvar>
look up the <readvar> column in the header of <csv> and print its values
get the column titled <readvar> out of <csv> by name
everything in the field named <readvar> of <csv>, whichever position it has
which values are under <readvar> in the csv file <csv>? find the column by its title
extract by header name the column <readvar> from <csv>
I want the <readvar> of each row of <csv>, going by the column title and not a number

= again-name-sum
> awk -F, -v c=<readvar> 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) n = i; next } { s += $n } END { print s }' <csv>
sum of the <readvar> column of <csv>, found by its header name
add up the column named <readvar> in <csv>
total of the values under the heading <readvar> in <csv>
In <csv> the first line names the columns. Print the sum of the column called <readvar>.
what does the column with the title <readvar> in <csv> add up to?
sum the field headed <readvar> in <csv>, whatever its number
find the <readvar> column in the header of <csv> and total it
the total <readvar> in <csv>, by column name
by header name, sum up <readvar> from <csv>
$show the sum of the column titled <readvar> in <csv>
how much is the <readvar> column of <csv> altogether? look its position up in the header
calculate the total for the column whose heading is <readvar> in <csv>

= again-name-mean
> awk -F, -v c=<readvar> 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) n = i; next } { s += $n } END { print s / (NR - 1) }' <csv>
average of the <readvar> column of <csv>, found by its header name
mean of the column named <readvar> in <csv>
average the values under the heading <readvar> in <csv>
In <csv> the first line names the columns. Print the average of the column called <readvar>.
what is the mean of the column with the title <readvar> in <csv>?
average the field headed <readvar> in <csv>, whatever its number
find the <readvar> column in the header of <csv> and average it
the average <readvar> in <csv>, by column name
by header name, the mean of <readvar> from <csv>
$show the average of the column titled <readvar> in <csv>
on average how much is in the <readvar> column of <csv>? look its position up in the header
calculate the mean for the column whose heading is <readvar> in <csv>

= again-name-where quiet
> awk -F, -v c=<readvar> 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) n = i; next } $n == "<value>"' <csv>
rows of <csv> whose <readvar> column, found by the header, is <value>
$show the lines of <csv> where the column named <readvar> equals <value>, without the header
In <csv> the first line names the columns. Print the rows that have <value> in the column called <readvar>, not the heading.
which rows of <csv> have <value> under the heading <readvar>?
filter <csv> by column name: <readvar> is <value>
data rows of <csv> with <readvar> = <value>, <readvar> being a column title
the records in <csv> having <value> in the field titled <readvar>
find the <readvar> column in the header of <csv> and print the rows where it is <value>
all rows of <csv> for which the column headed <readvar> contains exactly <value>
by header name, get the rows of <csv> with <readvar> equal to <value>
look at the column with the title <readvar> in <csv> and keep only rows saying <value>
<csv> rows where the <readvar> column, whatever its number, holds <value>

= again-name-over quiet
> awk -F, -v c=<readvar> 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) n = i; next } $n > <lineb>' <csv>
rows of <csv> whose <readvar> column, found by the header, is greater than <lineb>
$show the lines of <csv> where the column named <readvar> is over <lineb>, without the header
In <csv> the first line names the columns. Print the rows that have more than <lineb> in the column called <readvar>, not the heading.
which rows of <csv> have more than <lineb> under the heading <readvar>?
filter <csv> by column name: <readvar> above <lineb>
data rows of <csv> with <readvar> > <lineb>, <readvar> being a column title
the records in <csv> having over <lineb> in the field titled <readvar>
find the <readvar> column in the header of <csv> and print the rows where it exceeds <lineb>
all rows of <csv> for which the number in the column headed <readvar> is bigger than <lineb>
by header name, get the rows of <csv> with <readvar> larger than <lineb>
look at the column with the title <readvar> in <csv> and keep only rows above <lineb>
<csv> rows where the <readvar> column, whatever its number, is higher than <lineb>

= again-name-distinct
> awk -F, -v c=<readvar> 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) n = i; next } { print $n }' <csv> | sort -u
distinct values of the <readvar> column of <csv>, found by its header name
unique values in the column named <readvar> of <csv>
which different values are under the heading <readvar> in <csv>?
In <csv> the first line names the columns. Print the distinct values of the column called <readvar>.
each value of the column titled <readvar> in <csv> once, sorted
all the <readvar> in <csv> without repeats, by column name
find the <readvar> column in the header of <csv> and list its unique values
by header name, the distinct <readvar> from <csv>
$show the values in the column with the title <readvar> of <csv>, no duplicates
dedupe and sort what is in the field headed <readvar> of <csv>
the set of values in the <readvar> column of <csv>, look the position up in the header
list every <readvar> that occurs in <csv> only once, <readvar> is a column heading

= again-column-begins quiet
> awk -F, '$<col> ~ /^<stem>/' <csv>
rows of <csv> where <col> starts with <stem>
$show the lines of <csv> whose <col> begins with <stem>
which rows in <csv> have <stem> at the start of <col>?
In <csv>, print the rows in which <col> begins with the text <stem>
filter <csv>: <col> starts with <stem>
all records of <csv> having a value beginning with <stem> in <col>
<csv> lines with <stem> as the first letters of <col>
keep only rows of <csv> whose <col> starts with the prefix <stem>
rows where <col> begins with <stem> in <csv>
find entries in <csv> with <col> starting in <stem>
I need the rows from <csv> for which <col> has the prefix <stem>
awk for the rows of <csv> whose value in <col> starts with <stem>

= again-column-ends quiet
> awk -F, '$<col> ~ /<stem>$/' <csv>
rows of <csv> where <col> ends with <stem>
$show the lines of <csv> whose <col> ends in <stem>
which rows in <csv> have <stem> at the end of <col>?
In <csv>, print the rows in which <col> ends with the text <stem>
filter <csv>: <col> ends with <stem>
all records of <csv> having a value ending in <stem> in <col>
<csv> lines with <stem> as the last letters of <col>
keep only rows of <csv> whose <col> ends with the suffix <stem>
rows where <col> finishes with <stem> in <csv>
find entries in <csv> with <col> ending on <stem>
I need the rows from <csv> for which <col> has <stem> at its very end
awk for the rows of <csv> whose value in <col> ends with <stem>

= again-tally-nohead-plain
> tail -n +2 <csv> | cut -d, -f<col> | sort | uniq -c
how many rows of <csv> are there per value of <col>, header not counted?
count the rows of <csv> for each value in <col>, leaving out the header
In <csv> there is a header. Print how many rows each value of <col> has.
$show each value of <col> of <csv> with its number of rows, header ignored
number of records per <col> in <csv>, without the heading line
group <csv> by <col> and count, skip the header
how many employees does each department have in <csv>? The department is <col> and there is a header.
tally <col> of <csv>, not the header, in alphabetical order
for every value in <col> of <csv>, how often does it appear? first line is a header
occurrences of each entry in <col> of <csv>, excluding the title row
rows per <col> value in <csv>, header skipped
uniq -c over <col> of <csv> without its header

= again-tally-rare
> cut -d, -f<col> <csv> | sort | uniq -c | sort -n
how often each value appears in <col> of <csv>, rarest first
count the values of <col> in <csv>, least frequent on top
$show the values in <col> of <csv> with their counts, ascending by count
which values are rarest in <col> of <csv>? all counts, smallest first
In <csv>, count how many times each value occurs in <col> and sort from the least to the most frequent
tally <col> of <csv>, lowest counts first
frequency of every entry in <col> of <csv>, in increasing order of the counts
occurrences per value of <col> in <csv>, most frequent last
the counts of each <col> value of <csv>, sorted upwards
number of times each thing is in <col> of <csv>, smallest number at the top
uniq -c on <col> of <csv>, sorted numerically ascending
least common values of <col> in <csv> first, with how many there are

= again-two-keys-second-down
> sort -t, -k<colnum>,<colnum> -k<colnum2>,<colnum2>nr <csv>
sort <csv> by <colnum> and then by <colnum2> numerically descending
order <csv> on <colnum> alphabetically, ties by <colnum2> from high to low
$show <csv> sorted by <colnum>, and within that by the number in <colnum2>, largest first
In <csv>, sort the lines by <colnum>; lines with the same value go by <colnum2>, biggest number first
<csv> by <colnum>, then <colnum2> descending
sort by region, <colnum>, and then amount, <colnum2>, descending, the file <csv>
how do I sort <csv> on <colnum> and inside each group on <colnum2> in descending numeric order?
arrange <csv> first by <colnum> as text, then highest <colnum2> first
two sort keys for <csv>: <colnum> ascending, <colnum2> as a number descending
lines of <csv> in order of <colnum>, equal ones with the largest <colnum2> on top
<csv> grouped by <colnum>, in every group the highest number in <colnum2> first
please sort <csv>: <colnum> A to Z, <colnum2> big to small

= again-two-keys-second-down-head
> (head -n 1 <csv>; tail -n +2 <csv> | sort -t, -k<colnum>,<colnum> -k<colnum2>,<colnum2>nr)
sort <csv> by <colnum> and then by <colnum2> numerically descending, keeping the header on top
order <csv> on <colnum> alphabetically, ties by <colnum2> from high to low, header stays first
$show the header of <csv> and then its rows sorted by <colnum>, and within that by the number in <colnum2>, largest first
In <csv>, leave the heading where it is and sort the other lines by <colnum>; the same value goes by <colnum2>, biggest number first
<csv> by <colnum>, then <colnum2> descending, header kept
how do I sort <csv> on <colnum> and inside each group on <colnum2> in descending numeric order without moving the header?
arrange <csv> first by <colnum> as text, then highest <colnum2> first, below the header line
two sort keys for <csv>: <colnum> ascending, <colnum2> as a number descending; the title row must stay at the top
header first, then the lines of <csv> in order of <colnum>, equal ones with the largest <colnum2> on top
<csv> grouped by <colnum>, in every group the highest number in <colnum2> first, with the header above it all
please sort <csv>: <colnum> A to Z, <colnum2> big to small, don't sort the header
keep line one of <csv> in place and sort the rest on <colnum> and then downwards by the number in <colnum2>

= again-product-total
> awk -F, 'NR > 1 { s += $<colnum> * $<colnum2> } END { print s }' <csv>
multiply <colnum> by <colnum2> in each row of <csv> and print the total
total of <colnum> times <colnum2> over all rows of <csv>
sum of the products of <colnum> and <colnum2> in <csv>
In <csv>, multiply <colnum> with <colnum2> for every row after the header and add everything up
what is quantity times price, <colnum> and <colnum2>, summed over <csv>?
$show the sum over <csv> of <colnum> multiplied by <colnum2>
add up <colnum> * <colnum2> for the rows of <csv>
grand total of <csv>: <colnum> times <colnum2>, all rows together
the overall value in <csv>, that is <colnum> times <colnum2> added up
calculate <colnum> x <colnum2> for each line of <csv>, print only the sum
multiply the two columns, <colnum> and <colnum2>, row by row in <csv> and give one total
one number: all products of <colnum> and <colnum2> from <csv> summed, header skipped

= again-field-and-product
> awk -F, 'NR > 1 { print $<colnum>, $<colnum2> * $<colnum3> }' <csv>
print <colnum> of <csv> and the product of <colnum2> and <colnum3>
for each row of <csv>, <colnum> and then <colnum2> times <colnum3>
$show <colnum> followed by <colnum2> multiplied by <colnum3> for the rows of <csv>, without the header
In <csv>, print for every row after the header the value of <colnum> and the product of <colnum2> with <colnum3>
<colnum> with <colnum2> * <colnum3> from <csv>
the name in <colnum> and the value <colnum2> times <colnum3> of each record in <csv>
list <colnum> of <csv> together with <colnum2> x <colnum3>
multiply <colnum2> by <colnum3> in <csv> and print the result after <colnum>
row by row in <csv>: <colnum>, then what <colnum2> times <colnum3> makes
what is <colnum2> times <colnum3> for each <colnum> in <csv>? one line per row
two things per row of <csv>: <colnum> and the product <colnum2> by <colnum3>
compute <colnum2> times <colnum3> for every row of <csv>, labelled with <colnum>

= again-percent-rows
> awk -F, 'NR > 1 { n++; if ($<col> == "<value>") y++ } END { printf "%.1f%%\n", 100 * y / n }' <csv>
percentage of rows in <csv> with <value> in <col>
what percent of the rows of <csv> have <value> as <col>?
In <csv>, with a header, what share of the rows has <value> in <col>, in percent with one decimal?
$show the percentage of records in <csv> whose <col> is <value>
how many percent of <csv> say <value> in <col>?
share of <value> in <col> of <csv>, as a percentage
the percentage of data rows of <csv> where <col> equals <value>
percent of lines in <csv> having <value> in <col>, the header not counted
what fraction of <csv> has <col> equal to <value>? as percent
compute the proportion of rows with <value> in <col> of <csv> in percent
out of all rows in <csv>, the percentage with <col> being <value>
how large is the share of rows in <csv> where <col> is <value>, in percent?

= again-swap-first-two
> awk -F, -v OFS=, '{ t = $1; $1 = $2; $2 = t; print }' <csv>
swap the first two columns of <csv>
print <csv> with its first and second column exchanged
exchange columns 1 and 2 in <csv>, the others stay
In <csv>, swap the first and the second field of every line and print all fields
$show <csv> with the first two fields the other way round
<csv>, first two columns switched
reverse the order of only the first two columns of <csv>
put the second column of <csv> before the first and keep the rest as it is
every row of <csv> with columns one and two swapped
how do I switch the first column with the second in <csv>?
make the second field of <csv> the first and the first one the second, print the whole rows
the rows of <csv> with field 1 and field 2 trading places

= again-tab-sum
> awk -F'\t' '{ s += $<col> } END { print s }' <bare>
sum <col> of the tab-separated file <bare>
total of <col> in <bare>, fields are separated by tabs
add up the numbers in <col> of <bare>, which is tab delimited
The file <bare> is tab-separated. Print the sum of <col>.
what does <col> of the TSV <bare> add up to?
$show the sum of <col> from the tsv file <bare>
<bare> has tabs between the fields; sum up <col>
tab-delimited <bare>: total of <col>
sum over <col> of <bare>, tabs as separators
the values of <col> in the tab separated table <bare>, summed
calculate the total for <col> in <bare>, columns split by tab
add together everything in <col> of the tsv <bare>

= again-tab-sort-number
> sort -t $'\t' -k<col>,<col>n <bare>
sort the tab-separated file <bare> by <col> numerically
order <bare>, fields separated by tabs, by the number in <col>
the TSV <bare> sorted on <col> as numbers, smallest first
The file <bare> is tab-separated. Sort its lines in ascending numeric order of <col>.
$show <bare>, which is tab delimited, in numeric order of <col>
<bare> has tabs between the fields; sort it numerically by <col>
tab-delimited <bare>: numeric sort on <col>
numerically ascending by <col>, the tsv file <bare>
sort <bare> by the numbers in <col>, tabs as separators
arrange the rows of the tsv <bare> from the lowest to the highest <col>
how do I sort the tab separated table <bare> by the numeric value of <col>?
lines of <bare> ordered by the number in <col>, columns split by tab

= again-tab-sort-down
> sort -t $'\t' -k<col>,<col>nr <bare>
sort the tab-separated file <bare> by <col> numerically, largest first
order <bare>, fields separated by tabs, by the number in <col>, descending
the TSV <bare> sorted on <col> as numbers, biggest on top
The file <bare> is tab-separated. Sort its lines in descending numeric order of <col>.
$show <bare>, which is tab delimited, with the highest number in <col> first
<bare> has tabs between the fields; sort it by <col>, highest number first
tab-delimited <bare>: reverse numeric sort on <col>
numerically descending by <col>, the tsv file <bare>
sort <bare> by the numbers in <col> from high to low, tabs as separators
arrange the rows of the tsv <bare> from the highest to the lowest <col>
how do I sort the tab separated table <bare> by <col>, biggest number first?
lines of <bare> in falling order of the number in <col>, columns split by tab

= again-tab-two
> cut -f<small>,<small2> <bare>
fields <small> and <small2> of the tab-separated file <bare>
columns <small> and <small2> of <bare>, separated by tabs
print column <small> and column <small2> of the TSV <bare>
The file <bare> is tab-separated. Print only fields <small> and <small2>.
$show just columns <small> and <small2> from the tsv file <bare>
cut fields <small> and <small2> out of the tab-delimited <bare>
<bare> has tabs between the fields; give me number <small> and number <small2>
only columns <small> and <small2> from the tab separated table <bare>
extract the <small>. and <small2>. column of the tsv <bare>
of the tab-delimited file <bare> keep columns <small> and <small2>
tsv <bare>: fields <small>,<small2>
the tab-separated columns <small> and <small2> of <bare>

= again-tab-tally
> cut -f<col> <bare> | sort | uniq -c | sort -rn
count how often each value occurs in <col> of the tab-separated file <bare>, most frequent first
frequency of the values in <col> of <bare>, a tab-delimited file, highest count first
the TSV <bare>: lines per value of <col>, descending
The file <bare> is tab-separated. Count the lines for each value of <col> and sort by the count, largest first.
$show the values of <col> of the tsv <bare> with counts, commonest on top
<bare> has tabs between the fields; tally <col>, most common first
most frequent values in <col> of the tab separated table <bare>, with their numbers
tab-delimited <bare>: ranking of <col> by number of lines
rank the values in <col> of <bare>, fields split by tab, by how often they appear
how many lines per <col> has the tsv file <bare>? biggest count first
counts per value in <col> of <bare>, tabs as separators, in descending order
group the tsv <bare> by <col> with counts, highest first

= again-tab-where quiet
> awk -F'\t' '$<col> == "<value>"' <bare>
lines of the tab-separated file <bare> where <col> is <value>
rows of <bare>, fields separated by tabs, with <value> in <col>
which rows of the TSV <bare> have <value> as <col>?
The file <bare> is tab-separated. Print the lines whose <col> is exactly <value>.
$show the rows of the tsv <bare> in which <col> equals <value>
<bare> has tabs between the fields; only lines with <col> equal to <value>
tab-delimited <bare>: filter on <col> being <value>
the records of the tab separated table <bare> having <value> in <col>
filter <bare> to rows where <col> says <value>, tabs as separators
find rows with <value> in <col> of the tsv file <bare>
all lines of <bare> with <col> = <value>, columns split by tab
get the rows of the tab-delimited file <bare> where <col> matches <value> exactly

= again-tab-column-nohead
> tail -n +2 <bare> | cut -f<col>
<col> of the tab-separated file <bare> without the header
print <col> of <bare>, fields separated by tabs, header skipped
the TSV <bare>: only <col>, no heading
The file <bare> is tab-separated and has a header. Print the values of <col>, not the header.
$show the values in <col> of the tsv <bare>, leaving out the first line
<bare> has tabs between the fields; give me <col> minus the title row
cut <col> from the tab-delimited <bare>, excluding its header line
<col> of the tsv file <bare>, header dropped
everything in <col> of the tab separated table <bare> except the heading
skip the header of the tsv <bare> and print <col>
data values of <col> in <bare>, tabs as separators, without line one
just <col> from the tab-delimited file <bare>, starting after the header

= again-tab-to-comma-save change
> tr '\t' ',' < <bare> > <new>
convert the tab-separated file <bare> to csv and save it as <new>
turn <bare> from tsv into a csv called <new>
replace every tab in <bare> by a comma and write the result to <new>
make <new> from <bare> with commas in place of tabs
The file <bare> is tab-separated. Write it as comma-separated values to <new>.
tsv to csv: <bare> into <new>
save a comma separated version of the tab-delimited <bare> as <new>
tabs to commas in <bare>, output in <new>
how do I convert the tsv <bare> to comma-separated <new>?
<new> should be <bare> with its tabs changed to commas
change the separator of <bare> from tab to comma, into the file <new>
create the csv file <new> out of the tsv file <bare>

= again-semicolon-to-comma-save change
> tr ';' ',' < <csv> > <new>
convert the semicolons in <csv> to commas and save as <new>
write <csv> to <new> with commas in place of semicolons
replace every semicolon of <csv> by a comma and store the result in <new>
<csv> is semicolon-separated, make a comma-separated copy called <new>
turn ; into , in <csv>, output to <new>
change the delimiter of <csv> from semicolon to comma, into the file <new>
create <new> from <csv> by changing its semicolons to commas
the file <csv> uses semicolons; I want <new> to have the same with commas
semicolons to commas: <csv> into <new>
make a normal comma csv <new> out of the semicolon one in <csv>
European csv <csv> with semicolons: save as a comma separated <new>
put <csv> into <new>, semicolons swapped for commas

= again-semicolon-field
> cut -d';' -f<col> <file>
print <col> of each line of <file>, fields are separated by semicolons
<col> of the semicolon-separated file <file>
$show <col> of <file>, the separator is a semicolon
<file> has semicolons between its fields; give me <col>
The fields of <file> are separated by semicolons. Print <col> of every line.
cut <col> out of <file> at the semicolons
everything in <col> of <file>, split at semicolons
extract <col> from the semicolon-delimited <file>
what is in <col> of <file>? semicolon as delimiter
only <col> from every line in <file>, semicolons in between
get <col> of <file> using ; as the separator
list <col> of all lines of <file>, they are semicolon separated

= again-semicolon-sum
> awk -F';' '{ s += $<col> } END { print s }' <file>
sum <col> of <file>, fields are separated by semicolons
total of <col> in the semicolon-separated file <file>
add up <col> of <file>, the separator is a semicolon
<file> has semicolons between its fields; sum up <col>
The fields of <file> are separated by semicolons. Print the sum of <col>.
what does <col> of the semicolon-delimited <file> add up to?
$show the total of <col> from <file>, split at semicolons
sum over <col> of <file> using ; as the separator
the numbers in <col> of <file> summed, semicolon as delimiter
calculate the sum for <col> in <file>, semicolons in between
semicolon-separated <file>: total of <col>
add together the values in <col> of <file>, they are semicolon separated

= again-semicolon-where quiet
> awk -F';' '$<col> == "<value>"' <file>
lines of <file> where <col> is <value>, fields are separated by semicolons
rows of the semicolon-separated file <file> with <value> in <col>
$show the lines of <file> whose <col> equals <value>, the separator is a semicolon
<file> has semicolons between its fields; print lines with <col> equal to <value>
The fields of <file> are separated by semicolons. Print the lines whose <col> is exactly <value>.
which lines of the semicolon-delimited <file> have <value> as <col>?
filter <file> on <col> being <value>, split at semicolons
all records of <file> with <value> in <col> using ; as the separator
semicolon-separated <file>: rows where <col> says <value>
find rows with <value> in <col> of <file>, semicolon as delimiter
only the lines in <file> having <value> in <col>, semicolons in between
get the rows of <file> with <col> = <value>, they are semicolon separated

= again-colon-field
> cut -d: -f<col> <file>
print <col> of each line of <file>, fields are separated by colons
<col> of the colon-separated file <file>
$show <col> of <file>, the separator is a colon
<file> has colons between its fields; give me <col>
The fields of <file> are separated by colons. Print <col> of every line.
cut <col> out of <file> at the colons
everything in <col> of <file>, split at colons
extract <col> from the colon-delimited <file>
what is in <col> of <file>? colon as delimiter
only <col> from every line in <file>, colons in between
get <col> of <file> using : as the separator
list <col> of all lines of <file>, they are colon separated

= again-colon-range
> cut -d: -f<small>-<lineb> <file>
fields <small> to <lineb> of the colon-separated file <file>
print fields <small> through <lineb> of each line of <file>, separated by colons
columns <small>-<lineb> of <file>, the separator is a colon
<file> has colons between its fields; give me numbers <small> to <lineb>
The fields of <file> are separated by colons. Print the fields from <small> to <lineb> of every line.
cut fields <small> up to <lineb> out of <file> at the colons
$show the range of fields <small> to <lineb> in the colon-delimited <file>
everything from field <small> to field <lineb> of <file>, split at colons
from column <small> until column <lineb>, colon-separated file <file>
extract columns <small> through <lineb> from <file>, colon as delimiter
get fields <small> to <lineb> of <file> using : as the separator
colon-separated <file>: fields <small>-<lineb>

= again-colon-two
> cut -d: -f<small>,<small2> <file>
fields <small> and <small2> of the colon-separated file <file>
print fields <small> and <small2> of each line of <file>, separated by colons
columns <small> and <small2> of <file>, the separator is a colon
<file> has colons between its fields; give me numbers <small> and <small2>
The fields of <file> are separated by colons. Print only fields <small> and <small2> of every line.
cut fields <small> and <small2> out of <file> at the colons
$show just the fields <small> and <small2> in the colon-delimited <file>
only field <small> plus field <small2> of <file>, split at colons
extract columns <small> and <small2> from <file>, colon as delimiter
get fields <small> and <small2> of <file> using : as the separator
colon-separated <file>: fields <small>,<small2>
the columns <small> and <small2> of every line in <file>, colons in between

= again-char-range
> cut -d'<char>' -f<small>-<lineb> <file>
fields <small> to <lineb> of <file>, separated by <char>
print fields <small> through <lineb> of each line of <file>, the separator is <char>
columns <small>-<lineb> of <file> with <char> as the delimiter
The fields of <file> are separated by <char>. Print the fields from <small> to <lineb> of every line.
cut fields <small> up to <lineb> out of <file> at each <char>
$show the range of fields <small> to <lineb> in <file>, delimited by <char>
everything from field <small> to field <lineb> of <file>, split at <char>
from column <small> until column <lineb> of <file>, <char> in between
extract columns <small> through <lineb> from <file>, delimiter <char>
get fields <small> to <lineb> of <file> using <char> as separator
<char>-separated <file>: fields <small>-<lineb>
<file> has <char> between its fields, I need the fields <small> through <lineb>

= again-passwd-name-uid-space
> awk -F: '{ print $1, $3 }' /etc/passwd
user names and uids from /etc/passwd separated by a space
print the name and the numeric id of each account in /etc/passwd with a blank in between
every user in /etc/passwd with its uid, space separated
In /etc/passwd, print the login name and the UID of every line, separated by a space
$show login name, space, user id for all lines of /etc/passwd
list users with their ids from /etc/passwd, without colons, a space in between
name and uid columns of /etc/passwd, divided by a blank
the accounts and their user ids in /etc/passwd, "name uid" on each line
awk: names and uids of /etc/passwd, space separated
for each line of /etc/passwd the first and the third field with a space between them
fields 1 and 3 of /etc/passwd separated by a space instead of a colon
who has which uid in /etc/passwd? name, blank, number

= again-passwd-name-home-space
> awk -F: '{ print $1, $6 }' /etc/passwd
user names and home directories from /etc/passwd separated by a space
print the name and the home folder of each account in /etc/passwd with a blank in between
every user in /etc/passwd with its home directory, space separated
In /etc/passwd, print the login name and the home directory of every line, separated by a space
$show login name, space, home directory for all lines of /etc/passwd
list users with their homes from /etc/passwd, without colons, a space in between
name and home columns of /etc/passwd, divided by a blank
the accounts and their home directories in /etc/passwd, "name home" on each line
awk: names and homes of /etc/passwd, space separated
for each line of /etc/passwd the first and the sixth field with a space between them
fields 1 and 6 of /etc/passwd separated by a space instead of a colon
who lives where in /etc/passwd? name, blank, home directory

= again-passwd-count-bash
> grep -c 'bash$' /etc/passwd
how many users in /etc/passwd have bash as their shell?
count the accounts in /etc/passwd whose login shell is bash
number of lines of /etc/passwd ending in bash
how many accounts use bash? from /etc/passwd
In /etc/passwd, count the users with bash as login shell
$show the number of users with a bash shell in /etc/passwd
tell me how many people log in with bash, according to /etc/passwd
bash users in /etc/passwd, only the number
just count the bash shells in /etc/passwd
the count of users in /etc/passwd who have /bin/bash
of the users in /etc/passwd, how many got bash as shell?
number of bash accounts listed in /etc/passwd

= again-passwd-count-nologin
> grep -c 'nologin$' /etc/passwd
how many users in /etc/passwd have nologin as their shell?
count the accounts in /etc/passwd whose login shell is nologin
number of lines of /etc/passwd ending in nologin
how many accounts can't log in, shell nologin, in /etc/passwd?
In /etc/passwd, count the users with nologin as shell
$show the number of users with a nologin shell in /etc/passwd
nologin users in /etc/passwd, only the number
just count the nologin shells in /etc/passwd
the count of users in /etc/passwd who have /usr/sbin/nologin
of the users in /etc/passwd, how many got nologin as shell?
number of nologin accounts listed in /etc/passwd
how many have /usr/sbin/nologin for a shell in /etc/passwd?

= again-yesterday-eu
> date -d yesterday +%d/%m/%Y
yesterday in the format day/month/year
yesterday's date as DD/MM/YYYY
print the date of yesterday with slashes, day first
what was yesterday's date? dd/mm/yyyy please
In the form day/month/year, print the date of the day before today
$show yesterday as day, month and four-digit year separated by slashes
the day before today, formatted as dd/mm/yyyy
yesterday like 31/12/2024
date of yesterday, European style with slashes
give yesterday's day, month and year with / between them
use date to print yesterday as %d/%m/%Y
the date one day ago in day/month/year order

= again-tomorrow-eu
> date -d tomorrow +%d/%m/%Y
tomorrow in the format day/month/year
tomorrow's date as DD/MM/YYYY
print the date of tomorrow with slashes, day first
what will tomorrow's date be? dd/mm/yyyy please
In the form day/month/year, print the date of the day after today
$show tomorrow as day, month and four-digit year separated by slashes
the next day's date, formatted as dd/mm/yyyy
tomorrow like 31/12/2024
date of tomorrow, European style with slashes
give tomorrow's day, month and year with / between them
use date to print tomorrow as %d/%m/%Y
the date one day ahead in day/month/year order

= again-today-dots
> date +%d.%m.%Y
current date as dd.mm.yyyy
today's date in German format, with dots
today as day.month.year
print the date with dots, day first, four-digit year
$show today's date like 31.12.2024
the date of today in the format DD.MM.YYYY
what is today's date? in the form dd.mm.yyyy
day, month and year of today separated by dots
today written the German way, dd.mm.yyyy
give me the current day.month.year
date now, formatted with periods as in 24.03.2025
output the current date with a dot between day, month and year

= again-yesterday-dots
> date -d yesterday +%d.%m.%Y
yesterday as dd.mm.yyyy
yesterday's date in German format, with dots
print yesterday as day.month.year
the date of yesterday with dots, day first
$show yesterday's date like 31.12.2024
yesterday in the format DD.MM.YYYY
what was yesterday's date? in the form dd.mm.yyyy
day, month and year of yesterday separated by dots
yesterday written the German way
give me yesterday's day.month.year
date of the day before today, formatted with periods as in 24.03.2025
output the date one day ago with a dot between day, month and year

= again-yesterday-compact
> date -d yesterday +%Y%m%d
yesterday as YYYYMMDD
yesterday's date in the form 20240131
print yesterday without dashes, year month day
the date of yesterday as eight digits
$show yesterday's date like 20251231
yesterday in the format yyyymmdd
what was yesterday's date in compact form, YYYYMMDD?
year, month and day of yesterday without separators
compact date stamp of yesterday
give me yesterday as one number, year first
date of the day before today as %Y%m%d
output the date one day ago in the form yyyymmdd

= again-yesterday-weekday
> date -d yesterday +%A
what weekday was yesterday?
the name of the weekday of yesterday
print which day of the week yesterday was
yesterday's day name
$show the weekday name for yesterday
which day was it yesterday, Monday, Tuesday ...?
day of the week yesterday, in words
get the full weekday name of the day before today
was yesterday a Sunday or what? print the weekday
weekday of yesterday please
Print only the name of the day of the week that it was yesterday.
on what day of the week did yesterday fall

= again-letters-lines
> printf '%s\n' {a..z}
letters a to z, one per line
print the alphabet with each letter on its own line
the lower-case letters from a to z, one a line
Print the letters a, b, c and so on up to z, one per line
$show the alphabet line by line
every letter of the alphabet on a separate line
alphabet, one letter per line
output a through z in a column
list a b c ... z vertically
give me all small letters, a line each
26 lines with the letters from a to z
the whole alphabet, newline after each letter

= again-letters-upper-lines
> printf '%s\n' {A..Z}
capital letters A to Z, one per line
print the upper-case alphabet with each letter on its own line
the upper-case letters from A to Z, one a line
Print the letters A, B, C and so on up to Z in capitals, one per line
$show the capital alphabet line by line
every capital letter of the alphabet on a separate line
alphabet in upper case, one letter per line
output A through Z in a column, capitals
list the capitals from A to Z vertically
give me all big letters, a line each
26 lines with the capital letters from A to Z
the whole alphabet in uppercase, newline after each letter

= again-seq-range-comma
> seq -s, <line> <lineb>
numbers from <line> to <lineb> on one line separated by commas
print <line> to <lineb>, comma separated
the integers <line> through <lineb> with commas between
Print the numbers <line> to <lineb> on a single line with a comma between them
$show <line> up to <lineb> as a comma-separated list
count from <line> to <lineb>, commas in between, one line
comma separated sequence <line>-<lineb>
all whole numbers between <line> and <lineb> joined by commas
a line with <line>, the numbers after it up to <lineb>, and commas between them
seq from <line> to <lineb> with a comma as separator
generate <line>..<lineb> separated by commas
list <line> to <lineb> on one line, a comma after each but the last

= again-seq-range-space
> seq -s ' ' <line> <lineb>
numbers from <line> to <lineb> on one line
<line> through <lineb> on a single line
print <line> to <lineb> separated by spaces
the integers <line> through <lineb> with blanks between
Print the numbers <line> to <lineb> on a single line with a space between them
$show <line> up to <lineb> side by side
count from <line> to <lineb>, spaces in between, one line
space separated sequence <line>-<lineb>
all whole numbers between <line> and <lineb> joined by spaces
seq from <line> to <lineb> with a space as separator
generate <line>..<lineb> in one row
list <line> to <lineb> horizontally, a blank between the numbers

= again-seq-range-padded
> seq -w <line> <lineb>
numbers <line> to <lineb> with leading zeros
print <line> to <lineb>, all equally wide, zero-padded
the integers from <line> through <lineb> padded with zeros to the same width
Print the numbers <line> to <lineb>, one per line, with leading zeros so that all have the same length
$show <line> up to <lineb> zero-padded
count from <line> to <lineb> with leading zeroes
equal width sequence from <line> to <lineb>
seq from <line> to <lineb> with zero padding
list <line>..<lineb>, shorter ones filled up with zeros
generate <line> through <lineb>, same number of digits each
a zero-filled list of the numbers between <line> and <lineb>
number sequence <line>-<lineb>, pad with 0

= again-seq-range-down
> seq <lineb> -1 <line>
count down from <lineb> to <line>
numbers from <lineb> to <line> in descending order
print <lineb>, then one less each time, down to <line>
the integers <lineb> through <line> backwards, one per line
Print the numbers from <lineb> down to <line>, one per line
$show a countdown from <lineb> to <line>
descending sequence <lineb> to <line>
countdown starting at <lineb> and ending at <line>
list <lineb> to <line>, going down by one
seq backwards from <lineb> to <line>
generate the numbers from <lineb> down to and including <line>
all whole numbers from <line> to <lineb>, biggest first

= again-seq-tenths
> seq 0 0.1 <line>
numbers 0 to <line> in steps of 0.1
print 0, 0.1, 0.2 and so on up to <line>
from zero to <line> by tenths
count from 0 to <line> with an increment of 0.1
Print the numbers from 0 to <line>, each 0.1 more than the one before
$show 0 to <line> in increments of 0.1
a sequence from 0 up to <line>, step 0.1
decimal steps of 0.1 between 0 and <line>
seq starting at 0, adding 0.1, until <line>
all tenths from 0 to <line>, one per line
list every 0.1 from 0 to <line>
generate 0.0 to <line> stepping by 0.1

= again-seq-halves
> seq <line> 0.5 <lineb>
numbers <line> to <lineb> in steps of 0.5
print from <line> up to <lineb> by halves
count from <line> to <lineb> with an increment of 0.5
Print the numbers from <line> to <lineb>, each 0.5 more than the one before
$show <line> to <lineb> in increments of 0.5
a sequence from <line> up to <lineb>, step 0.5
half steps between <line> and <lineb>
seq starting at <line>, adding 0.5, until <lineb>
all halves from <line> to <lineb>, one per line
list every 0.5 from <line> to <lineb>
generate <line> to <lineb> stepping by one half
go from <line> to <lineb> in halves

= again-rule-dashes
> printf -- '-%.0s' $(seq <lineb>); echo
print a line of <lineb> dashes
a row of <lineb> hyphens
<lineb> dashes on one line
draw a horizontal line made of <lineb> dashes
Print a separator line consisting of <lineb> hyphens
$show <lineb> minus signs in a row
output - <lineb> times on one line
repeat a dash <lineb> times
separator of <lineb> dashes
make a dashed line <lineb> characters long
a line with <lineb> "-" characters
give me a divider, <lineb> dashes wide

= again-rule-stars
> printf '*%.0s' $(seq <lineb>); echo
print a line of <lineb> asterisks
a row of <lineb> stars
<lineb> asterisks on one line
draw a horizontal line made of <lineb> stars
Print a separator line consisting of <lineb> asterisks
$show <lineb> stars in a row
output * <lineb> times on one line
repeat a star <lineb> times
separator of <lineb> asterisks
make a line of stars <lineb> characters long
a line with <lineb> "*" characters
give me a divider, <lineb> stars wide

= again-rule-hashes
> printf '#%.0s' $(seq <lineb>); echo
print a line of <lineb> hash signs
a row of <lineb> hashes
<lineb> number signs on one line
draw a horizontal line made of <lineb> hashes
Print a separator line consisting of <lineb> hash characters
$show <lineb> pound signs in a row
output # <lineb> times on one line
repeat a hash <lineb> times
separator of <lineb> hash signs
make a line of # <lineb> characters long
a line with <lineb> "#" characters
give me a divider, <lineb> hashes wide

= again-number-thousands
> printf "%'d\n" <bignum>
print <bignum> with thousands separators
<bignum> with commas between the thousands
format the number <bignum> with digit grouping
write <bignum> so that its thousands are separated
$show <bignum> with a thousands separator
make <bignum> readable with grouped digits
put separators after every three digits of <bignum>
the number <bignum>, grouped in thousands
how do I print <bignum> with thousands grouping?
Print the number <bignum> with its digits in groups of three
use printf to group the digits of <bignum>
<bignum> formatted with a comma after every three digits

= again-seconds-clock
> date -u -d @<idnum> +%T
seconds <idnum> as hh:mm:ss
<idnum> seconds as hours, minutes and seconds
convert <idnum> seconds to HH:MM:SS
print <idnum> seconds in the form hh:mm:ss
how much is <idnum> seconds in hours, minutes, seconds?
a duration of <idnum> seconds written as hh:mm:ss
$show <idnum> s as a clock time
turn <idnum> seconds into hours:minutes:seconds
format <idnum> seconds like 01:23:45
Write a time of <idnum> seconds as hours, minutes and seconds with colons
what is <idnum> seconds in h:m:s
<idnum> sec to hh:mm:ss

= again-last-column-is quiet
> awk -F, '$NF == "<value>"' <csv>
lines of <csv> whose last column is <value>
rows in <csv> with <value> in the last column
$show the rows of <csv> that have <value> as their last field
In <csv>, print the lines in which the last field is exactly <value>
which rows of <csv> end with the field <value>?
filter <csv> on the final column being <value>
all records of <csv> where the last comma-separated field equals <value>
<csv>: only rows with <value> in the rightmost column
keep the rows in <csv> having <value> in their last column
find <value> in the last column of <csv>, whole rows
get every line of <csv> with the last field equal to <value>
the last column of <csv> must be <value>, print those rows

= again-last-column-count
> awk -F, '$NF == "<value>"' <csv> | wc -l
how many rows in <csv> have <value> in the last column?
count the lines of <csv> whose last column is <value>
number of rows of <csv> with <value> as the last field
In <csv>, count the lines in which the last field is exactly <value>
how often is <value> in the last column of <csv>?
$count rows in <csv> where the last field is <value>
the count of <value> in the final column of <csv>
how many records of <csv> have a last field equal to <value>?
tell me how many rows of <csv> say <value> in the rightmost column
rows in <csv> with the last column <value>, only the number
just the number of lines of <csv> having <value> in their last column
count <value> among the last fields of <csv>

= again-value-rows-saved change
> awk -F, '$<col> == "<value>"' <csv> > <new>
write the rows of <csv> with <value> in <col> to <new>
save the lines of <csv> whose <col> is <value> as <new>
rows of <csv> where <col> equals <value>, into <new>
In <csv>, find the rows with <value> as <col> and put them into the file <new>
filter <csv> to <col> being <value> and store the result in <new>
make <new> out of the rows in <csv> that have <value> in <col>
all records of <csv> with <col> equal to <value> should go to <new>
create <new> with only those lines of <csv> where <col> is <value>
copy every row of <csv> having <value> in <col> to <new>
redirect the <csv> rows with <col> <value> into <new>
extract rows with <value> in <col> from <csv>, output file <new>
<new> should hold the lines of <csv> with <value> for <col>

= again-value-rows-head-saved change
> awk -F, 'NR == 1 || $<col> == "<value>"' <csv> > <new>
copy the header of <csv> and the rows with <value> in <col> to <new>
write the header and the rows of <csv> with <value> in <col> to <new>
save the lines of <csv> whose <col> is <value> as <new>, header included
rows of <csv> where <col> equals <value>, with the header, into <new>
In <csv>, find the rows with <value> as <col> and put them into the file <new> below the header
filter <csv> to <col> being <value>, keep the heading, and store the result in <new>
make <new> out of the title line and the rows in <csv> that have <value> in <col>
all records of <csv> with <col> equal to <value> should go to <new>, and the header too
create <new> with the header line and only those lines of <csv> where <col> is <value>
redirect the header plus the <csv> rows with <col> <value> into <new>
extract rows with <value> in <col> from <csv>, header on top, output file <new>
<new> should hold the column names and then the lines of <csv> with <value> for <col>

= again-sort-column-nocase
> sort -t, -f -k<col>,<col> <csv>
sort <csv> by <col> ignoring case
order <csv> on <col>, upper and lower case alike
<csv> sorted case-insensitively by <col>
In <csv>, sort the lines by <col> without regard to upper or lower case
$show <csv> in alphabetical order of <col>, case ignored
how do I sort the csv <csv> on <col> case-insensitively?
alphabetical by <col>, capital letters treated like small ones: <csv>
arrange the rows of <csv> by <col>, don't distinguish case
case-insensitive sort of <csv> on <col>
sort -f on <col> of the comma-separated <csv>
rows of <csv> by <col>, with a and A being the same
fold case when sorting <csv> by <col>

= again-negative
> grep '^-' <nums>
negative numbers in <nums>
which numbers in <nums> are below zero? one number per line
$show only the lines of <nums> that start with a minus sign
all numbers less than zero from <nums>
Print the negative numbers of <nums>, which has one number per line
lines of <nums> with a negative number
filter <nums> to the negative values
the values with a minus in front in <nums>
just the negatives from <nums>
grep the negative numbers out of <nums>
numbers under 0 in <nums>
get the lines beginning with - from <nums>

= again-octal-decimal
> echo $((8#<perm>))
octal <perm> in decimal
convert the octal number <perm> to decimal
what is octal <perm> as a decimal number?
<perm> is octal, print it in decimal
decimal value of octal <perm>
from base 8 to base 10: <perm>
the octal <perm> as an ordinary number
$show what <perm> in octal is in decimal
base 8 number <perm> to decimal
turn <perm> from octal into decimal
how much is <perm> octal in decimal?
Print the decimal value of the octal number <perm>

= again-sha1-text
> echo -n '<text>' | sha1sum
sha1 of the string <text>
SHA-1 hash of the text <text>
compute the sha1 checksum of the string <text>
what is the sha1 of <text>, the text, not a file?
hash the string <text> with sha1
Print the SHA1 sum of the text <text> without a newline
sha1sum for the words <text>
the sha-1 digest of the string <text>
$show the sha1 hash for the text <text>
give me sha1 of the literal text <text>
sha1 hash, string <text>
calculate SHA1 over the characters <text>

= again-jq-type
> jq type <json>
type of the top level value in <json>
is the top level of <json> an object or an array?
what kind of json value is <json>: array, object, string?
In <json>, print the type of the whole value
$show the json type of the root of <json>
which type does the outermost value of <json> have?
jq: type of <json> as a whole
tell me whether <json> holds an array or an object
the type of the root element in <json>
does <json> contain a list or an object at the top? print its type
root type of <json>
print only the json type of what is in <json>

= again-jq-tab
> jq --tab . <json>
indent <json> with tabs
pretty print <json> using tabs
format the json <json> with a tab for each level
<json> formatted with tab indentation
$show <json> indented by tabs
In jq, print <json> indented with tabs in place of spaces
tabs instead of spaces when pretty-printing <json>
print <json> nicely, indentation by tab characters
tab-indented output of <json>
reformat <json> with tabs, print only
I want <json> pretty-printed, but indented with tabs
json <json> with tabs for indentation

= again-jq-numbers-sort parse
> jq sort <json>
sort the array of numbers in <json>
<json> holds a plain array; print it sorted
the json array of numbers <json> in ascending order
In <json> there is an array of numbers. Print the array sorted.
order the values of the plain array in <json>
the list of strings in <json>, sorted, as json
sorted version of the json array in <json>, no objects in it
$show the numbers of the array <json> from small to large as json
jq: sort the simple array <json>
put the plain json list in <json> into order
numbers array <json>, sorted
sort the flat array that <json> contains

= again-jq-numbers-unique parse
> jq unique <json>
unique values of the array of numbers in <json>
<json> holds a plain array; print it without duplicates
the json array of numbers <json>, each number once
In <json> there is an array of numbers. Print the array with duplicates removed.
distinct values of the plain array in <json>
the list of strings in <json> without repeats, as json
deduplicate the flat json array in <json>
$show the different numbers in the array <json> as json
jq: unique values of the simple array <json>
drop repeated values from the plain json list in <json>, print it
numbers array <json>, no duplicates
each value in the flat array <json> only once

= again-jq-numbers-max parse
> jq max <json>
largest number in the json array <json>
<json> holds a plain array of numbers; print the biggest
the maximum of the array of numbers in <json>
In <json> there is an array of numbers. Print the largest one.
highest value of the plain array in <json>
max of the numbers list in <json>
biggest number in the flat json array in <json>
$show the greatest of the numbers in the array <json>
jq: the maximum of the simple array <json>
which number is the largest in the json list <json>?
numbers array <json>, its maximum
the top value in the flat array of numbers <json>

= again-jq-numbers-min parse
> jq min <json>
smallest number in the json array <json>
<json> holds a plain array of numbers; print the smallest
the minimum of the array of numbers in <json>
In <json> there is an array of numbers. Print the smallest one.
lowest value of the plain array in <json>
min of the numbers list in <json>
least number in the flat json array in <json>
$show the smallest of the numbers in the array <json>
jq: the minimum of the simple array <json>
which number is the smallest in the json list <json>?
numbers array <json>, its minimum
the bottom value in the flat array of numbers <json>

= again-jq-numbers-sum parse
> jq add <json>
sum the array of numbers in <json>
<json> holds a plain array of numbers; print their sum
the total of the array of numbers in <json>
In <json> there is an array of numbers. Print the sum of them.
add up the plain array in <json>
sum of the numbers list in <json>
what do the numbers in the flat json array <json> add up to?
$show the sum of the numbers in the array <json>
jq: the total of the simple array <json>
how much are all numbers in the json list <json> together?
numbers array <json>, added up
total over the flat array of numbers <json>

= again-jq-third
> jq '.[2]' <list>
third element of <list>
the third object in the json array <list>
what is the third entry in <list>?
In <list>, print only the third element of the array
$show the third item of <list>
the 3rd element of the array in <list>
number three of the json list <list>, counting from one
get the third record from <list>
third member of the array <list>
jq: third item in <list>
just the third object from <list>
element three of <list>

= again-jq-second
> jq '.[1]' <list>
second element of <list>
the second object in the json array <list>
what is the second entry in <list>?
In <list>, print only the second element of the array
$show the second item of <list>
the 2nd element of the array in <list>
number two of the json list <list>, counting from one
get the second record from <list>
second member of the array <list>
jq: second item in <list>
just the second object from <list>
element two of <list>

= again-gigabytes-bytes
> numfmt --from=iec <n>G
convert <n> GB to bytes
<n> gigabytes in bytes
how many bytes are <n> GiB?
$show <n> GB as a number of bytes
<n> gib in bytes with numfmt
number of bytes in <n> gigabytes, 1024-based
what is <n> GB in bytes?
turn <n> gigabytes into bytes
the bytes that <n> GB make
express <n> GiB in plain bytes
bytes for <n> gigabytes
Print how many bytes <n> gibibytes are

= again-hours-between
> echo $(( ($(date -d '<date2> <clock2>' +%s) - $(date -d '<date> <clock>' +%s)) / 3600 ))
how many hours between <date> <clock> and <date2> <clock2>
hours from <date> <clock> until <date2> <clock2>
number of hours between <date> at <clock> and <date2> at <clock2>
$show the hours that lie between <date> <clock> and <date2> <clock2>
In whole hours, how long is it from <date> <clock> to <date2> <clock2>?
difference in hours, <date> <clock> to <date2> <clock2>
how long from <date> <clock> to <date2> <clock2>, in hours?
calculate the hours between the times <date> <clock> and <date2> <clock2>
count the hours from <date> at <clock> to <date2> at <clock2>
it began <date> <clock> and ended <date2> <clock2>; how many hours is that?
hours passed between <date> <clock> and <date2> <clock2>
time span in hours from <date>, <clock> to <date2>, <clock2>

= again-commonest-value
> cut -d, -f<col> <csv> | sort | uniq -c | sort -rn | head -n 1
most common value in <col> of <csv>
which value occurs most often in <col> of <csv>? with its count
the single most frequent entry of <col> in <csv> and how often it is there
$show only the commonest value of <col> in <csv> with the count
In <csv>, find the value that appears most often in <col>
what is in <col> of <csv> most of the time?
top value by frequency in <col> of <csv>, just one
the mode of <col> in <csv>
value with the highest number of occurrences in <col> of <csv>
<csv>: the one most frequent value of <col>
which one turns up most in <col> of <csv>
just the number one of the most frequent values in <col> of <csv>

= again-distinct-count-all
> cut -d, -f<col> <csv> | sort -u | wc -l
how many different values does <col> of <csv> have, there is no header
count the distinct values in <col> of the headerless <csv>
number of unique entries in <col> over all lines of <csv>
<csv> has no header; how many distinct values are in <col>?
In <csv>, every line counts: how many different values are in <col>?
distinct count of <col> in <csv>, first line included
how many unique <col> values are in <csv>, including line one
$show the number of different values in <col> of <csv>, no header line in it
unique values of <col> in <csv>, counted, all lines
the count of different things in <col> over every line of <csv>
cut, sort -u and wc: different values in <col> of <csv>
tell me how many distinct values <col> has in <csv>, a file without header

= again-header-word-place change
> sed -i '1s/<word>/<newword>/' <csv>
rename the column <word> to <newword> in the header of <csv>, changing the file
in <csv> itself, change the heading <word> to <newword>
edit the header line of <csv>: <word> becomes <newword>
In the file <csv>, replace <word> by <newword> in the first line only and save it
the column title <word> of <csv> should be <newword>, modify the file
change the column name <word> in <csv> to <newword> in place
fix the header of <csv> on disk: <newword> instead of <word>
update <csv> so that its header says <newword> in place of <word>
sed -i on line 1 of <csv>: <word> to <newword>
rename header field <word> into <newword> and keep the change in <csv>
give the column <word> of <csv> the new name <newword>, in the file itself
save <csv> with <newword> for <word> in its heading line

= again-group-gid
> getent group <group> | cut -d: -f3
gid of the group <group>
what is the group id of <group>?
numeric id of the group <group>
print the GID of group <group>
which gid does the group <group> have?
$show only the number of the group <group>
group id number for the group named <group>
look up the gid of <group>, a group
find out the numeric group id of <group>
id of group <group>, just the number
Print only the numeric id of the group <group>
the third field of the group entry of <group>

= again-cube
> echo $((<line> ** 3))
<line> cubed
the cube of <line>
<line> to the power of three
calculate <line> to the third power
what is the cube of <line>?
<line> times <line> times <line>
raise <line> to the power of 3
$show <line> cubed
how much is <line> cubed
third power of <line>
compute the cube of the number <line>
<line> to the 3rd
`,
)
