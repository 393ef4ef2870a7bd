import { intents } from '../grammar.ts'

/** More of what people do with JSON: single places in it, edits kept in the file, questions about lists. */
export const jsonMore = intents(
  'json',
  String.raw`
= nth
> jq '.[<small>]' <list>
$show the element with index <small> (of|in) [the json array] <list>
what is at index <small> of the array in <list>
element number <small> of <list>, counting from zero
json array <list>, index <small>
use jq to get index <small> from <list>
pick the object at position <small> out of <list>, the first being 0
zero based position <small> in the array <list>
fetch index <small> from the document <list>
i need just the array element <small> of <list>, zero being the first
zero based subscript <small> on the array <list>
give me one object out of <list>, its index is <small>
jump to index <small> of <list> and print it

= last-n
> jq '.[-<small>:]' <list>
$show the last <small> (items|elements|objects) (of|in) [the json array] <list>
only <small> entries from the end of <list>
cut the array in <list> down to its final <small> elements
tail of the json array <list>, <small> elements
use jq to take the last <small> items of <list>
the closing <small> objects of the array in <list>
newest <small> records, the json <list> is appended at its end
drop all but the trailing <small> elements of the array <list>
which <small> objects come at the end of <list>
<small> trailing records of <list> as an array
slice the array <list> from <small> before the end
most recently appended <small> elements of the json <list>

= skip-first
> jq '.[1:]' <list>
$show all (items|elements|objects) (of|in) [the json array] <list> except the first
the array in <list> without its first element
drop the opening object of <list> and print the rest of the array
skip one element of the json array <list>
use jq to leave out the first item of <list>
everything in <list> from the second object on
tail of the array <list>, only its head is missing
print <list> but start with the second record
behead the json array <list> by one element
slice from index 1 on, document <list>
ignore the leading record of <list>, output the remaining array
the json <list> has a dummy object at its start, print it without that

= names-array
> jq 'map(.<itemkey>)' <list>
make a json array of <itemkey> from all objects in <list>
$show <itemkey> of all objects in <list> as a json array
collect <itemkey> of every item in <list> into one array
json list with nothing but <itemkey> of each record in <list>
use jq to map <list> to an array of <itemkey>
turn the objects of <list> into an array of their <itemkey>
array of values rather than objects: <itemkey> from <list>
keep <itemkey> of each element in <list>, still as an array
reduce each object of <list> to <itemkey>, result in square brackets
project <itemkey> from the array <list>, stay json
pluck <itemkey> from each object of <list> into an array

= name-price-lines
> jq -r '.[] | "\(.name): \(.price)"' <list>
$show name and price of (each|every) item in <list> like name: price
print lines such as one: 5 with the name and the price of all objects in <list>
name, colon, price for every record in <list>
a readable price list out of the json <list>, name and then price after a colon
use jq to print name: price for the items of <list>
what does each thing in <list> cost, one line each with a colon between name and price
one line per object of <list>: its name, a colon and its price
plain text price tags from <list>, like apple: 3
format the objects in <list> as name: price
render <list> as lines made of name, colon and price
what do the products in <list> cost, like coffee: 3
menu with names and prices from <list>, a colon between

= by-id quiet
> jq '.[] | select(.id == <small>)' <list>
$show the (item|object|record) in <list> with [the] id <small>
find the object whose id is <small> in <list>
which entry of <list> has the id <small>
look up id <small> in the json array <list>
use jq to select the item with id <small> from <list>
only the record with id <small> from <list>
sql style where id = <small> on <list>
fetch object <small> by its id, document <list>
details of the item having id <small>, source <list>
filter <list> to the object identified by <small>
tell me everything <list> knows about the object with id <small>
id <small>, which object of <list> is that

= name-by-id quiet
> jq -r '.[] | select(.id == <small>) | .name' <list>
what is the name of the item with id <small> in <list>
$show only the name of the object in <list> whose id is <small>
how is the record with id <small> in <list> called
look up id <small> in <list> and print just the name
use jq to get the name for id <small> from <list>
translate id <small> into a name by means of <list>
sql style select name where id = <small> on <list>
the name that belongs to id <small>, json <list>
who or what is number <small> in the ids of <list>, name only
resolve id <small> to its name, source <list>
which name hides behind id <small> in <list>
i have id <small> and need the name, see <list>

= cheaper
> jq '.[] | select(.price < <lineb>)' <list>
$show [all] (items|objects) in <list> with a price (below|under|less than) <lineb>
which items in <list> cost less than <lineb>
keep just the objects in <list> that have a price under <lineb>
filter <list> to entries cheaper than <lineb>
use jq to select items of <list> with a price smaller than <lineb>
what in <list> can i buy for less than <lineb>
drop all items of <list> with a price of <lineb> or more
complete objects out of <list>, priced below <lineb>
sql style where price < <lineb> on <list>
everything in the json <list> that is cheaper than <lineb>
threshold <lineb> on the price: objects out of <list> that stay below
i can spend no <lineb>, which objects of <list> cost less than that

= name-contains quiet
> jq '.[] | select(.name | test("<stem>"))' <list>
$show the objects in <list> whose name contains <stem>
which items of <list> have <stem> somewhere in their name
search the names in <list> for <stem> and print the complete objects
filter <list> to records with a name that includes <stem>
use jq to select objects of <list> whose name matches <stem>
objects in the json <list> with <stem> as part of the name
sql style where name like <stem> on <list>
i only remember that the name has <stem> in it, find the object in <list>
partial match of <stem> on the names in <list>
fuzzy lookup of <stem> in the name fields of <list>
regex test of <stem> against the name of each object in <list>
is there a thing with <stem> within its name in <list>, print the object

= range
> jq 'map(select(.price >= <line> and .price <= <lineb>))' <list>
$show an array of the items in <list> with a price between <line> and <lineb>
which objects of <list> cost from <line> to <lineb>, as one json array
filter the array <list> to prices in the range <line>-<lineb>, result is an array
keep the elements of <list> priced at least <line> and at most <lineb>, as an array
use jq to map and select <list> by a price of <line> to <lineb>
json array with only those records of <list> whose price lies within <line> and <lineb>
sql style where price between <line> and <lineb> on <list>, output one array
drop elements of the array <list> that cost under <line> or over <lineb>
my budget is <line> to <lineb>, give me the fitting objects of <list> as a json array
objects of <list> neither under <line> nor over <lineb> in price, in an array
price window <line> to <lineb> on the array <list>, stay an array
not too cheap, not too dear: from <list> an array of what costs <line> up to <lineb>

= group-count
> jq 'group_by(.name) | map({name: .[0].name, count: length})' <list>
how many objects are there for each name in <list>, as json
$count the (items|objects) in <list> per name and print it as json
group <list> by name and count every group
number of records for every different name in the json <list>
use jq to group <list> by name with a count each
frequency of the names in the array <list>, as json objects
tally the objects of <list> by their name
sql style select name, count group by name on <list>
which names occur how often in the json array <list>
histogram over the names in <list>, output objects with name and count
bucket the objects of <list> on name, say how many are in each
name plus how many objects have it, json, from <list>

= unique-by
> jq 'unique_by(.<itemkey>)' <list>
$show the objects in <list> without duplicates in <itemkey>
deduplicate the array in <list> by <itemkey>
only one object for every <itemkey> in <list>
drop records of <list> whose <itemkey> came up already
use jq to make <list> unique by <itemkey>
json array <list> with distinct <itemkey>
collapse objects sharing the same <itemkey> in <list>
no two elements of <list> should have an equal <itemkey>
unique records from <list>, <itemkey> decides
dedupe <list> on the key <itemkey>
distinct on <itemkey>, document <list>
the json <list> has doubles, judge them by <itemkey> and keep one each

= price-any quiet
> jq 'any(.[]; .price > <line>)' <list>
does any (item|object) in <list> cost more than <line>
check whether <list> has something with a price over <line>
true or false: at least one price in <list> is above <line>
is there anything dearer than <line> in the json <list>, true or false
use jq to test if any price of <list> exceeds <line>
find out if some object in <list> goes beyond a price of <line>, true or false will do
answer true if one or more elements of <list> have a price greater than <line>
are all prices in <list> within <line>, false meaning yes and true that one is higher
existence test, price over <line>, array <list>
can i find a price past <line> in <list>, true or false
are there expensive objects in <list>, beyond <line>, just true or false
true if something in the array <list> is priced higher than <line>, otherwise false

= double-prices
> jq 'map(.price *= <small>)' <list>
multiply the price of (each|every) object in <list> by <small> and print it
$show <list> with all prices times <small>
print the array <list> as if everything cost <small> times as much
scale the price fields in <list> by a factor of <small>
use jq to multiply the prices of <list> with <small>
raise every price in the json <list> to its <small>-fold, on screen
output <list> after making each price <small> times bigger
what does <list> look like with prices multiplied by <small>
prices x <small> in the document <list>
inflation: each price in <list> becomes <small> times what it was, output only
map the array <list> so that price is multiplied by <small>
convert prices of <list> with the factor <small> and show the array

= drop-field-each
> jq 'map(del(.<itemkey>))' <list>
$delete <itemkey> from (each|every) object in <list> and print it
print the array <list> with <itemkey> left out of all objects
strip <itemkey> from all records of <list>
hide <itemkey> when showing the objects in <list>
use jq to drop <itemkey> from every item of <list>
the objects of <list>, but none of them should have <itemkey>
output of <list> must not reveal <itemkey>
json array like <list>, minus <itemkey> in each element
remove <itemkey> throughout the array in <list>
without <itemkey>: all objects from the array <list>
project everything but <itemkey> from the array <list>
i do not need <itemkey> in <list>, print the objects without it

= add-item
> jq '. += [{"name": "<value>"}]' <list>
add an object with the name <value> to the array in <list> and print it
append a new item named <value> to <list>, on screen
$show <list> with one more object whose name is <value>
extend the json array <list> by an element with the name <value>
use jq to append {"name": ...} for the value <value> to <list>
what does <list> look like after adding an item called <value>
push an object onto the array <list>, its name being <value>
print the array <list> and put a record named <value> behind the others
one additional element for the json <list>: an object of name <value>
new object {name} at the end of the array <list>, name <value>, without saving
preview <list> with a further record whose name is <value>
put a fresh object called <value> at the end of <list>, output the array

= remove-item
> jq 'map(select(.name != "<itemname>"))' <list>
$delete the object named <itemname> from <list> and print the rest
$show <list> without the item called <itemname>
drop the record with the name <itemname> from the array in <list>
everything in <list> apart from the object whose name is <itemname>, as an array
use jq to remove the item named <itemname> from <list>
exclude <itemname> from the json array <list> by its name
print the array <list> and leave <itemname> out
sql style where name != <itemname> on <list>, still an array
throw the entry <itemname> out of the objects in <list>, output only
kick <itemname> out of the array <list>, preview only
filter the array <list>: any name but <itemname>
we no longer sell <itemname>, show the json <list> without it

= upper-names
> jq -r '.[].name | ascii_upcase' <list>
$show the names in <list> in (capitals|upper case|uppercase)
print every name from <list> in capital letters
upper case version of all names in the json <list>
names of the objects in <list>, written large
use jq to uppercase the names of <list>
shout the name of each item in <list>
go through the array <list> and print each name in caps
convert the name fields of <list> to capitals and list them
all caps list of names, document <list>
raw names from <list>, uppercased
map over <list>: name, in big letters, one per line
uppercase listing of what the objects in <list> are called

= owner-email
> jq -r '.owner.email' <json>
what is the owner's email [address] in <json>
$show the email [address] of the owner in <json>
how can i write to the owner according to <json>
pull owner.email out of <json>
look up the mail address inside owner in <json>
use jq to get owner.email from <json>
raw string at .owner.email in <json>
the nested email field below owner in <json>
contact address of whoever owns it per <json>
tell me the e-mail of the owner that <json> defines
drill into owner in <json> and print the email
where do i send mail for <json>, its owner's address

= items-length
> jq '.items | length' <json>
$count the elements under items in <json>
how many items does <json> have
number of entries in the items array of <json>
how long is the array called items in <json>
use jq to count the items in <json>
size of .items, document <json>
tally what is listed under items in <json>
a figure: elements in items, document <json>
does items in <json> hold many things, say how many
array size of .items in <json>
total of entries below items, <json>
say how many things items in <json> lists

= items-first-name
> jq -r '.items[0].name' <json>
$show the name of the first item in <json>
what is the first of the items in <json> called
name of element 0 under items in <json>
use jq to get the name of the first entry in items of <json>
read the name off the leading element of items, document <json>
look at items in <json> and print the name of number one only
which name does the opening object of items in <json> have
the name that comes first in the items array of <json>
drill into items in <json>, first element, print its name
tell me how the leading thing under items of <json> is called
items of <json>: name of the very first
name property of items at index 0, document <json>

= items-total
> jq '[.items[].price] | add' <json>
$show the total price of the items in <json>
add up the prices under items in <json>
what do the items of <json> cost together
sum of the price fields in the items array of <json>
use jq to total the item prices of <json>
how much money are all entries of items in <json>
grand total of .items prices, document <json>
price sum over the items listed in <json>
overall cost of whatever is under items in <json>
if i bought everything under items in <json>, what would i pay
reduce items of <json> to the sum of their prices
the figure at the bottom of the bill for items in <json>

= first-tag
> jq -r '.tags[0]' <json>
$show the first tag (of|in) <json>
which tag does <json> list first
element 0 of the tags in <json>
what is the first entry of the tags array in <json>
use jq to get the first of the tags from <json>
opening tag in the list of tags of <json>
just one tag of <json>, the first
the leading label in the tags of <json>
main tag of <json>, that is the one at the start of the array
drill into tags in <json>, print the initial one
tags of <json>: number one, the rest is of no interest
tell me the leading label of <json>, out of its tags

= tag-has
> jq '.tags | index("<value>") != null' <json>
is <value> among the tags of <json>
check whether <json> is tagged [with] <value>, true or false
does the tags array in <json> contain <value>
true or false: <json> has the tag <value>
use jq to test if <value> is one of the tags in <json>
find out if tags in <json> include <value>
membership test for <value> in .tags, document <json>
was the label <value> given to <json>, look in its tags
has <json> got <value> in its list of tags
can i find <value> in tags of <json>, true or false
verify that <json> carries the tag <value>, true or false
look for <value> in the array tags of <json>, answer true or false

= tag-remove
> jq '.tags -= ["<value>"]' <json>
$delete the tag <value> from the tags of <json> and print it
$show <json> without <value> among its tags
take <value> out of the tags array in <json>, on screen only
use jq to subtract <value> from tags in <json>
<json> should not be tagged <value> any more, print the result
print <json> after dropping the label <value> from tags
untag <value> in the json <json> and output it
output <json>, its tags minus <value>
strip <value> from the list of tags when printing <json>
tags of <json> should lose <value>, without saving
preview <json> with the label <value> gone from tags
kick <value> out of the array tags in <json> and show all of it

= version-in-place change
> jq '.version = "<value>"' <json> > tmp.json && mv tmp.json <json>
set the version in <json> to <value> and (save|keep) the change in the file
edit <json> in place: version becomes <value>
change the version of <json> to <value>, in the file itself
<json> should have version <value> from now on
use jq to set version to <value> in <json> and write it back
bump the version inside <json> to <value> and save
rewrite <json> with the version <value>
update the file <json> so that its version is <value>
permanently assign <value> to the version key in <json>
overwrite .version by <value>, document <json>, saved
release <value>: correct the version within <json> accordingly
save <json> with another version, namely <value>

= delkey-in-place change
> jq 'del(.version)' <json> > tmp.json && mv tmp.json <json>
$delete the version [key|field] from <json> and (save|keep) the change
edit <json> in place: no version key any more
take version out of the file <json> for good
<json> should not have a version from now on
use jq to drop version from <json> and write it back
permanently strip the version field from <json>
rewrite <json> without its version
save <json> minus version
in-place removal of the key version, document <json>
version has to vanish from <json> itself, not only from the output
erase the property version inside <json> and keep it that way
the key version in <json> is obsolete, remove it permanently
overwrite <json> with a copy that has no version

= pretty-in-place change
> jq . <json> > tmp.json && mv tmp.json <json>
(format|pretty print|reformat) <json> in place
indent the file <json> and save it
<json> is minified, rewrite it with indentation
overwrite <json> with a nicely laid out version of itself
use jq to format <json> and write it back
beautify the json file <json> itself
permanently lay out <json> readably
save <json> pretty printed under its own name
prettify <json> and keep the result in the same file
in-place formatting, json document <json>
make <json> itself readable, not just the output
fix the layout of <json> permanently with line breaks and indents
clean up formatting in the file <json>, write it back

= owner-name-in-place change
> jq '.owner.name = "<value>"' <json> > tmp.json && mv tmp.json <json>
set owner.name in <json> to <value> and save it
change the name of the owner in the file <json> to <value>
<json> belongs to <value> now, correct the owner's name in the file
edit <json> in place: the owner is called <value>
use jq to set owner.name to <value> in <json> and write it back
rewrite <json> with <value> as the name inside owner
new owner of <json>: put the name <value> into the file
the owner's name in <json> should be <value> from now on
permanently assign <value> to the nested field name below owner in <json>
overwrite .owner.name by <value>, document <json>, saved
hand <json> over to <value>: update the name of its owner inside the file
save <json> with another owner, called <value>

= rename-key
> jq '.title = .name | del(.name)' <json>
$rename the key name to title in <json> and print it
$show <json> with name called title instead
print <json> after renaming its field name to title
the key name of <json> should be title, on screen only
use jq to rename name to title in <json>
output <json>, only that the property name is now title
change the key name into title, keep its value, print <json>
same object as <json>, the attribute name relabeled title
move the value from name to title in <json> and output that
let name in <json> be known as title, output only
swap the label name for title in the object <json>
title instead of name as the key, document <json>

= validate-all quiet
> for f in *.json; do jq empty "$f" || echo "$f"; done
which json files <here> are (invalid|broken|not valid)
check all json files <here> and name the broken ones
validate every json file in this $dir, print the names of those that fail
is any *.json right here malformed, list such files
loop over the json files of this $dir and report syntax errors
use jq in a loop to find invalid json files right here
lint *.json in this $dir, names of bad files only
did somebody break one of the json files here, tell me which
go through all json files of this $dir and print the name if jq cannot parse it
which *.json can't be parsed, names
syntax check every json file in this $dir, print offenders
my build fails on some json file right here, find the malformed one by name

= each-version
> jq -r '"\(input_filename): \(.version)"' config.json package.json
$show the version in config.json and in package.json with the file name
which version do config.json and package.json have, each with its file name
print file name, colon and version for config.json and package.json
compare the versions of config.json and package.json, name of the file in front
use jq with the input file name to list the version of config.json and package.json
version per file: config.json, package.json
are config.json and package.json on the same version, print each one after the file's name
for the two files config.json and package.json print the name and what version says
file name plus version for both config.json and package.json
do config.json and package.json agree on the version, show name: version for the two
one line each for config.json and package.json: name of the file, colon, version
list the version per file, with the file's name at the left, for config.json and package.json

= numbers-array
> jq -s . <nums>
make a json array from the numbers in <nums>
convert the numbers of <nums> to a json array
wrap the numbers in <nums> up as one json list
turn <nums>, a number per line, into a json array of numbers
use jq to slurp <nums> into an array
json list with the values of <nums>, as numbers and not strings
read all the numbers of <nums> into a single json array
i have figures in <nums> line by line and need them in square brackets as json
numeric array in json out of <nums>
comma separated json numbers in brackets from <nums>
slurp the data of <nums> into one json array
jsonify the figures of <nums> as an array

= csv-to-json
> python3 -c 'import csv, json, sys; print(json.dumps(list(csv.DictReader(sys.stdin))))' < <csv>
convert <csv> to json
make json out of the csv <csv>, an object for each row
turn the rows of <csv> into json objects
csv to json: <csv>
$show <csv> as json
with python, read <csv> and print a json array of its records
i need the table <csv> as a json array of objects, keys from the header
use python to transform the csv file <csv> into json
json version of the spreadsheet export <csv>
each record in <csv> as an object named by column, in one json array
spreadsheet to json, input <csv>, one object per record
python one-liner that reads the csv <csv> and dumps json
parse <csv> using its header as keys and emit json

= keys-values
> jq -r 'to_entries[] | "\(.key) \(.value | type)"' <json>
$list (each|every) key of <json> together with its type, one per line
print key and value type for all fields of <json>, a line each
every top level key in <json> followed by the kind of value it has, as plain lines
plain text list of the keys in <json> with their types
use jq to_entries to print each key of <json> and its type
field names of <json>, each with string, number, array or object behind it, line by line
overview of <json> in lines: name of the key, blank, type
lines like port number for all the keys of <json>
attribute and type pairs of <json> as raw lines
for each attribute of <json> one row: name, then string or number or so
schema of <json> in plain lines: key followed by type
describe the fields of <json> one row each, key and then its type

= strings-only
> jq '.. | strings' <json>
$show all (strings|string values) in <json>, at any depth
every text value in the json <json>, nested ones too
print all strings that occur anywhere in <json> as values
recursively pick the string values out of <json>
use jq to collect every string in <json> on all levels
which texts are stored in <json>, numbers and structure aside
dig through all levels of <json> and print what is a string
only string values of <json>, however deeply they are nested
walk <json> and emit each value that is text
recursive descent over <json>, strings alone
human text hidden anywhere in <json>, list all of it
every leaf of <json> that is a string

= array-index
> jq 'to_entries[] | {index: .key, name: .value.name}' <list>
$show the index and the name of (each|every) object in <list>, as json
number the objects of <list>: index and name of each one, as objects
which object in <list> is at which index, with its name
enumerate the array <list>, every index next to the name
use jq to print index and name for all elements of <list>
position in the array and name for every record of <list>, as json
json objects with index and name, one for each element in <list>
list the elements of <list> by name together with their place in the array
objects of <list> as pairs of index and name
map each element of <list> to {index, name}
i need to know the index of every name in <list>, output json objects
who is at 0, who at 1 and so on in <list>, name with index as json
`,
)
