import { intents } from '../grammar.ts'

/** jq and other structured text. */
export const json = intents(
  'json',
  String.raw`
= pretty
> jq . <json>
(pretty print|pretty-print|format|indent) [the] [json] [file] <json>
$show <json> (nicely formatted|formatted|pretty printed|indented)
make <json> readable
lay the json of <json> out so that a human can read it
<json> is all on one line, break it up nicely
print <json> with proper indentation
beautify <json>
use jq to pretty print <json>
view the json <json> with indentation
<json> is an unreadable blob, display it with line breaks and indents
jq identity filter on <json>
prettify <json>
give me <json> indented on the terminal
human friendly layout for the json document <json>
show what is inside <json>, one key per line with nesting visible
dump <json> tidily

= compact
> jq -c . <json>
(minify|compact) [the] [json] [file] <json>
$show <json> on one line
squeeze the json of <json> onto a single line
print <json> without any needless whitespace
use jq -c to print <json> compactly
strip the indentation out of the json <json>
smallest form of the json in <json>
i need <json> as one line of json
one-liner version of <json>
compact output, json document <json>
collapse <json> into a single row without spaces
remove newlines and blanks between the tokens of <json>
<json> takes too many lines, condense it to one
minified json from <json>
pack <json> densely, no pretty printing

= key
> jq -r '.<stem>' <json>
$show the [value of the] [json] field "<stem>" (of|in|from) <json>
get "<stem>" from <json>
$extract [the] key "<stem>" from [the json file] <json>
what does <json> have under "<stem>"
look up "<stem>" in the json <json>
use jq to get "<stem>" from <json>
print the "<stem>" property of <json>, without quotes
read the entry called "<stem>" in <json>
which value does "<stem>" have in <json>
raw string stored at "<stem>", json document <json>
fetch property "<stem>", source <json>
what did we put as "<stem>" in <json>
tell me the "<stem>" that <json> defines
jq lookup of .<stem> on <json>, raw
content behind the key "<stem>" of <json>

= keyof
> jq -r .<key> <json>
$show <key> (of|in|from) [the json [file]] <json>
$extract <key> (of|from) [the json [file]] <json>
get <key> (of|from) <json>
what does <json> have for <key>
look up <key> in the json <json>
use jq to get <key> from <json>
i need just <key> out of <json>
pull <key> out of <json>, as plain text
pick <key> from the json in <json>
fetch <key>, source <json>, no quotes
tell me <key> as <json> defines it
jq lookup, raw output: <key> in <json>
what did we put as <key> in <json>
content behind <key>, document <json>
parse <json> and print <key>

= nested
> jq -r .owner.name <json>
$show owner.name (of|from|in) <json>
$show the name of the owner in <json>
who is the owner according to <json>, by name
use jq to get owner.name from <json>
look up the name inside owner in <json>
pull the owner's name out of <json>
what is stored at owner.name in <json>
the nested field name below owner in <json>
to whom does <json> belong, print the name of that owner
owner dot name, document <json>
the name property of the owner object within <json>
drill into owner in <json> and print its name
raw string at .owner.name in <json>
tell me who owns it per <json>

= keys
> jq keys <json>
$list [all] [the] [top[ -]level] keys (of|in) [the json file] <json>
which keys does <json> have
what fields are there at the top of <json>
names of the properties in <json>
use jq to list the keys of <json>
which settings does the json <json> have, names only
outline of <json>: its keys
field names of the json object in <json>
table of contents of the json object <json>, attribute names only
attributes defined by <json>
left-hand sides of the top object in <json>
what can i query in <json>, give me its key names
sorted array of key names, document <json>
enumerate attributes of <json>, values omitted

= length
> jq length <list>
$count [the] (elements|items|entries|objects) in [the json (array|file)] <list>
how many (elements|items|entries|objects) (are|does) [in] <list> [have]
how long is the json array in <list>
size of the array in <list>
tally the entries of <list>
number of (objects|records|items) in the json <list>
use jq to count the items in <list>
how many records does the json in <list> hold
a figure: elements of the array stored in <list>
array size, document <list>
count of objects, <list>
is <list> long, number of its elements
total of records in the json array <list>
say how many things <list> lists

= items
> jq -c '.[]' <list>
$show (each|every) (element|item|object) of [the array [in]] <list> on (its own|one) line
split the json array [in] <list> into lines
one compact json object per line from <list>
turn the array in <list> into json lines
use jq to print every element of <list> on a line by itself
unroll the array of <list>, a line for each object
make ndjson from <list>
list the objects in <list> compactly, line by line
stream the objects of <list>, each compact on a single row
jsonl output from <list>
break the big array in <list> apart, one element per row
flatten <list> so that i can grep it: each object on one line
elements of <list> one by one, compactly
iterate over the array <list>, compact output

= field-each
> jq -r '.[].<itemkey>' <list>
$show <itemkey> of (each|every|all) (element|item|object|items)[s] (in|of) <list>
$extract <itemkey> from (each|every) (element|item|object) (in|of) <list>
$list all values of <itemkey> in <list>
pull <itemkey> out of every object in <list>
what does each object in <list> have as <itemkey>
use jq to get <itemkey> of all items in <list>
column of all <itemkey> values from <list>
go through the array in <list> and print <itemkey> every time
a plain list of <itemkey> over all records in <list>
project <itemkey> from the array <list>
<itemkey> of each record, document <list>, raw lines
map over <list>, only <itemkey>
dump <itemkey> for all objects in <list>, one per row
strip the records in <list> to <itemkey>
iterate over <list>, tell me <itemkey> every time

= select
> jq '.[] | select(.price > <line>)' <list>
$show [all] (items|elements|objects) (of|in) <list> (with|whose|where) [a|the] price (greater than|is greater than|above|over|is over|more than) <line>
which items in <list> cost more than <line>
keep just the objects in <list> that have a price above <line>
filter <list> to entries with a price over <line>
use jq to select items of <list> with a price bigger than <line>
what in <list> is more expensive than <line>
drop all items of <list> with a price of <line> or less
expensive stuff in <list>: complete objects priced beyond <line>
sql style where price > <line> on <list>
records in <list> with price past <line>, the full objects
if an object in <list> has a price over <line>, print it
i can spend more than <line>, what does <list> have above that
threshold <line> on the price: matching objects out of <list>

= sortby
> jq 'sort_by(.<itemkey>)' <list>
$sort [the] (items|elements|objects|array) (in|of) <list> by <itemkey>
order the objects in <list> by <itemkey>
put the array of <list> in order of <itemkey>
arrange the records in <list> so that <itemkey> decides
use jq to sort <list> on <itemkey>
json array <list> ordered on <itemkey>
items of <list>, sorted by <itemkey>
reorder the array <list>, ascending <itemkey>
json sort with key <itemkey>, document <list>
sequence the records in <list> using <itemkey>
sql style order by <itemkey> on <list>
objects of <list> from lowest to highest by <itemkey>
rearrange elements of <list> by <itemkey>

= sum
> jq 'map(.price) | add' <list>
(sum|add up|total) [all] [the] prices in <list>
$show the total price (of|in) <list>
what do all items in <list> cost together
how much money is the whole of <list>, price by price
use jq to add up the prices in <list>
sum over price in the json <list>
grand total of the prices in <list>
accumulate the price field of all objects in <list>
if i bought everything in <list>, what would i pay
price total, document <list>
add every price found in the array <list>
the figure at the bottom of the bill for <list>
reduce <list> to the sum of its price fields
overall cost of the objects in <list>

= max
> jq 'max_by(.price)' <list>
$show the (item|element|object) with the highest price (in|of) <list>
what is the most expensive item in <list>
which object in <list> costs most
use jq to get the item of <list> with the biggest price
priciest entry of <list>
find the record with the maximum price in <list>
top priced object in the json <list>
which thing in <list> is dearest
luxury object of <list>: where price peaks
max by price over the array <list>
costliest record, document <list>
sql style top 1 by price on <list>
the object in <list> that you pay the most for

= tags-length
> jq '.tags | length' <json>
$count [the] tags in <json>
how many tags (are in|does) <json> [have]
how long is the tags array in <json>
number of tags in the json <json>
tally the entries under tags in <json>
use jq to count the tags of <json>
size of the list called tags in <json>
how many labels are in the tags of <json>
a figure: elements in tags, document <json>
array size of .tags in <json>
is <json> tagged with a lot, number of tags
count of labels stored in tags, <json>
total of tags in <json>
say how many tags <json> lists

= first
> jq '.[0]' <list>
$show the first (item|element|object) (of|in) [the json array] <list>
which object comes first in <list>
element 0 of the array in <list>
use jq to get the first item of <list>
just the opening entry of <list>
peek at one record of <list>: the first
the item at the start of the json array <list>
leading record of <list>
jq index 0 on the document <list>
i only want to see an example from <list>, the first object
head of the json array <list>, one element
what does the array in <list> begin with
elements of <list>: number one, the rest is of no interest

= last
> jq '.[-1]' <list>
$show the last (item|element|object) (of|in) [the json array] <list>
which object comes last in <list>
the final element of the array in <list>
use jq to get the last item of <list>
just the closing entry of <list>
the item at the end of the json array <list>
final record of the json <list>
trailing record of <list>
jq index -1 on the document <list>
newest entry is appended at the end of the json <list>, print it
what does the array in <list> finish with
tail of the json array <list>, one element
elements of <list>: the ultimate one, the rest is of no interest

= csv
> jq -r '.[] | [.id, .name] | @csv' <list>
convert id and name (of|in) [each item of] <list> to csv
make csv rows from the id and name of every object in <list>
turn <list> into csv with the columns id and name
use jq to write id and name of <list> as csv
export id and name from <list> for a spreadsheet
comma separated id and name for each record in <list>
i want to open <list> in a spreadsheet, columns id and name
json to csv, document <list>, fields id and name
one row per record in <list>, id then name, comma delimited
flatten objects of <list> to csv rows with id, name
render each object in <list> as id comma name, quoted as in csv
spreadsheet rows from <list>: id, name
excel should be able to read id and name out of <list>, produce csv

= delkey
> jq 'del(.version)' <json>
$show <json> without [the] version [key|field]
print <json> but leave its version out
strip the version field from <json> in the output
use jq to drop version from <json>
everything in <json> apart from the version
take the version key away from <json> and print the rest
omit version when printing <json>
hide version when showing <json>
remove the version attribute from <json> without saving
<json> minus version
output of <json> must not reveal its version
drop .version, document <json>
i want the object in <json>, only version has to go
print what is left of <json> after deleting version

= setkey
> jq '.version = "<value>"' <json>
$change [the] version in <json> to <value> and print it
$show <json> with version set to <value>
print <json> as if its version was <value>
give <json> the version <value>, only on screen
use jq to set version to <value> in <json>
version should be <value> in <json>, print what that looks like
output <json> with another version: <value>
override version by <value> in the json <json> and print it
version of <json> replaced by <value>, to the screen
preview <json> with <value> as the version
assign <value> to .version, document <json>, print only
show me <json>, but pretend the version is <value>
modify version to be <value> when printing <json>
emit the object <json> after changing version into <value>

= setkey-save change
> jq '.version = "<value>"' <json> > <new>
$change [the] version in <json> to <value> and $save (it|the result) (to|in|as) <new>
write <json> with the version <value> to <new>
make <new> from <json> with version <value>
use jq to set version to <value> in <json>, output goes to <new>
<new> should be <json> but with version <value>
store a copy of <json> that has version <value> as <new>
bump the version in <json> to <value> and put that into <new>
copy <json> to <new>, with the version replaced by <value>
assign <value> to .version, document <json>, redirect into <new>
export <json> as <new>, but version is <value> there
release <value>: generate <new> out of <json> with that version
produce <new>, the object <json> after changing version into <value>
a modified <json> whose version is <value>, file name <new>

= validate
> jq empty <json> && echo valid
(check|test) (if|whether) <json> is valid json
validate [the json file] <json>
is <json> valid json
is the json in <json> well formed
does <json> parse as json
are there syntax errors in the json <json>, say valid if not
use jq to check the syntax of <json>
did i break <json>, test that it still is json
syntax check for the json file <json>
lint <json>, print valid if it is fine
my program refuses to load <json>, is the syntax right
can a parser read <json>
is there a missing comma or bracket in <json>, say valid if everything is right
verify that <json> is proper json
json sanity check on <json>, say valid on success

= python-pretty
> python3 -m json.tool <json>
pretty print <json> (with|using) python
use python's json.tool on <json>
format <json> without jq, python can do it
let python indent the json in <json>
make <json> readable with the json module of python
with python3, print <json> nicely indented
python one-liner that pretty prints <json>
no jq on this machine, indent <json> with python3
json.tool output for <json>
prettify <json> by way of python's standard library
pipe <json> through the python json formatter
python3 -m json.tool for the document <json>
dump <json> legibly, python instead of jq

= pretty-save change
> jq . <json> > <new>
(pretty print|format) <json> and save it (to|as) <new>
write an indented version of <json> to <new>
make a readable copy of <json> called <new>
beautify <json>, output goes to <new>
use jq to format <json> into <new>
<new> should hold the json of <json> with indentation
store <json> nicely laid out (in|as) <new>
prettified <json> in a new file <new>
dump <json> tidily into <new>
export <json> with line breaks and indents as <new>
redirect the formatted <json> to <new>
<json> is an unreadable blob, i want a laid out version in <new>
produce <new>: the document <json>, pretty printed

= select-name
> jq '.[] | select(.name == "<itemname>")' <list>
$show the (item|object|element) in <list> whose name is <itemname>
find the object called <itemname> in <list>
which entry of <list> has the name <itemname>
use jq to select the item of <list> that is named <itemname>
look <itemname> up by name in the json array <list>
only the record with name <itemname> from <list>
filter <list> to the entry named <itemname>
sql style where name = <itemname> on <list>
object titled <itemname>, document <list>
tell me everything <list> knows about the item <itemname>
search the array <list>, criterion name equals <itemname>
fetch <itemname> from the objects in <list> according to the name field
details of <itemname> in <list>
where name is <itemname>: the whole record, source <list>

= select-names
> jq -r '.[] | select(.price > <line>) | .name' <list>
$show the names of [all] (items|objects) in <list> with a price (above|over|greater than) <line>
what are the items called that cost more than <line> in <list>
only names: entries of <list> whose price exceeds <line>
use jq to list names in <list> where the price is bigger than <line>
names of everything dearer than <line> in the json <list>
filter <list> by price over <line> and keep just the name
which products in <list> cost more than <line>, by name
sql style select name where price > <line> on <list>
expensive stuff in <list>, priced beyond <line>, by name
name of each record past <line> in price, document <list>
tell me what in <list> i pay over <line> for, names will do
raw names, objects of <list> having price above <line>
threshold <line> on the price: print names out of <list>

= select-count
> jq 'map(select(.price > <line>)) | length' <list>
how many (items|objects) in <list> have a price (above|over|greater than) <line>
$count the (items|entries) of <list> with a price over <line>
number of records in <list> that cost more than <line>
tally what in <list> is dearer than <line>
use jq to count items of <list> whose price is bigger than <line>
of the objects in <list>, how many exceed a price of <line>
in how many entries of the json <list> is the price more than <line>
sql style count where price > <line> on <list>
a figure: objects in <list> priced beyond <line>
total of entries past <line> in price, document <list>
how much of <list> is expensive, that is above <line>, as a number
say how many products in <list> surpass the price <line>
threshold <line> on the price: count matching elements of <list>

= min
> jq 'min_by(.price)' <list>
$show the (item|element|object) with the lowest price (in|of) <list>
what is the cheapest item in <list>
which object in <list> costs least
use jq to get the item of <list> with the smallest price
cheapest entry of the json <list>
find the record with the minimum price in <list>
bargain of <list>: the object that is lowest in price
which thing in <list> is least expensive
min by price over the array <list>
lowest priced record, document <list>
sql style bottom 1 by price on <list>
i have little money, what in <list> is the most affordable, one object
the object in <list> that you pay the least for

= avg
> jq 'map(.price) | add / length' <list>
$show the average price (in|of) <list>
what do the items in <list> cost on average
mean of the price field over all objects in <list>
(calculate|compute) the mean price of the items in <list>
use jq to average the prices in <list>
sum of the prices in <list> divided by how many there are
average over price in the json <list>
typical cost of something in <list>, arithmetic mean
avg over .price, document <list>
price average across the array <list>
how much is one object of <list> in the mean
reduce <list> to the mean of its price fields
what would an average product in <list> set me back

= sortby-desc
> jq 'sort_by(.<itemkey>) | reverse' <list>
$sort [the] (items|elements|objects|array) (in|of) <list> by <itemkey> $desc
order the objects in <list> by <itemkey>, the largest on top
put the array of <list> in falling order of <itemkey>
rank the records of <list> by <itemkey> from high to low
use jq to sort <list> on <itemkey> and reverse it
json array <list> ordered on <itemkey>, descending
items of <list> sorted backwards by <itemkey>
reorder the array <list>, descending <itemkey>
sql style order by <itemkey> desc on <list>
sequence the records in <list> using <itemkey>, z before a or big before small
objects of <list> from highest to lowest by <itemkey>
json sort with key <itemkey>, then flipped, document <list>
by <itemkey>, greatest at the head: elements of <list>

= has
> jq 'has("<stem>")' <json>
does <json> have a (field|key) called <stem>
check (if|whether) <json> has the key <stem>
is there a top level <stem> key in the json <json>
true or false: <json> has a <stem> field
use jq to test whether <stem> is a key of <json>
find out if the json object in <json> contains the field <stem>
does the json <json> define <stem>
<stem> present as a key in <json>? true or false
was <stem> configured in <json>, answer true or false
presence test for the property <stem>, document <json>
can i rely on <json> having an attribute <stem>
verify that <json> includes the key <stem>
has <json> got something called <stem> at the top

= types
> jq 'map_values(type)' <json>
$show the type of (each|every) (field|value) in <json>
what kind of value does each key of <json> have: string, number, array
which fields of <json> are strings, numbers or objects
json types of the fields in <json>
use jq to print the type for each key of <json>
structure of <json>: every key with its type
for each key of <json> tell me whether it is a string, number or list
data types used in <json>, attribute by attribute
schema of <json> at a glance: which attribute is a string, which a number
replace every value in <json> by its type
map types over the object <json>
is each attribute of <json> text, number, boolean or array
say what type every property in <json> holds

= paths
> jq -c paths <json>
$list [all] [the] paths (in|of) <json>
every path to a value in the json <json>, nested ones too
full structure of <json> as a list of paths
which nested keys exist anywhere in <json>, with where they are
use jq to enumerate all paths in <json>
how is <json> nested, print the path to each part
map out the json <json>: one path a line
all locations within <json>, compact arrays
tree outline of <json>, any depth
where can values be found in <json>, complete list of key sequences
walk <json> and emit the route to every node
dump key paths, document <json>
i do not know how <json> is built, list each path in it

= env
> jq -r 'to_entries[] | "\(.key)=\(.value)"' <json>
convert <json> to key=value lines
$show <json> as key=value pairs, one per line
flatten the top level of <json> into lines like key=value
make an env file format out of the json <json>
use jq to print each key of <json> with its value and an equals sign between
turn the json <json> into shell style assignments
all keys and values of <json>, as key=value
dotenv output from <json>
each attribute of <json> as NAME=VALUE
export settings from json <json> to equals sign notation
<json> rewritten as properties lines, equals sign between name and content
to_entries on <json>, rendered with = between key and value
i need the pairs in <json> for my shell, a=b on each row

= tags
> jq -r '.tags[]' <json>
$list [all] [the] tags in <json> [one per line]
which tags does <json> have
print the entries of the tags array in <json>, each on its own line
use jq to get every tag from <json>
unroll the array called tags in <json>
go through tags in the json <json> and print each
what has <json> been tagged with
elements of .tags, document <json>, raw lines
labels attached to <json>, each on a row
strip <json> to its tags, one below the other
iterate over tags in <json>
unpack the tag list of <json> without quotes or brackets
tell me which labels the tags array of <json> contains

= tags-joined
> jq -r '.tags | join(",")' <json>
$show the tags (in|of) <json> (separated by commas|on one line with commas)
join the tags of <json> with commas
comma separated list of the tags in <json>
make one line of the tags array in <json>, commas between
use jq to join the tags of <json> by a comma
tags of the json <json> as a,b,c
put all tags from <json> into a single comma separated line
csv style single row of the tags in <json>
concatenate .tags with commas, document <json>
labels of <json> next to each other, comma in between
tags from <json> as one string glued by commas
flatten the array tags in <json> to one row like x,y
i want to paste the tags of <json> into a form, all in a row with commas

= tags-add
> jq '.tags += ["<value>"]' <json>
add [the tag] <value> to the tags (in|of) <json> and print it
print <json> with the additional tag <value>
append <value> to the tags array of <json>, on screen only
use jq to add <value> to tags in <json>
what does <json> look like with <value> among its tags
one more tag for <json>: <value>, print the result
extend the array tags in the json <json> by <value> and output it
new label <value> for the tags in <json>, without saving
push <value> onto .tags, document <json>
preview <json> tagged additionally with <value>
output <json> after putting <value> at the end of tags
show <json>, its tags having grown by <value>
tag <json> with <value> too, just on screen

= items-names
> jq -r '.items[].name' <json>
$show the name of (each|every) (item|element) (in|under) items in <json>
what are the items in <json> called
names inside the items array of <json>
go through .items of <json> and print the name each time
use jq to list the item names from <json>
pull the name out of every object below items in <json>
which items does <json> list, by name
project name from .items, document <json>
titles of the entries contained in items, <json>
iterate over items in <json>, tell me the name of each
raw item names, one per row, source <json>
map the objects in items of <json> to their name
the name of all things under the items key in <json>

= merge
> jq -s '.[0] * .[1]' config.json package.json
merge [the json files] config.json and package.json [into one object]
combine config.json and package.json into a single json object, the second wins
use jq to merge config.json with package.json
overlay package.json on config.json
one object out of config.json and package.json
deep merge of config.json and package.json
join the two json objects in config.json and package.json
override settings of config.json by those in package.json, nested objects included
add the attributes of package.json to config.json, print one object
unify config.json and package.json recursively
package.json takes precedence: blend it into config.json, to the screen
slurp config.json plus package.json and multiply them
i have defaults in config.json and more in package.json, give me both as one document

= sort-keys
> jq -S . <json>
$show <json> with [its] keys sorted
sort the keys (in|of) <json>
put the fields of <json> in alphabetical order
print the json <json> with keys in order
use jq to sort the keys of <json>
normalize the key order of <json>
alphabetical field order for the json in <json>
alphabetize attributes throughout <json>
canonical key ordering, document <json>
output of <json> with attributes from a to z
order properties in <json> by name
arrange the keys in <json> alphabetically
for easier comparing print <json> with its keys ascending

= diff quiet
> diff <(jq -S . config.json) <(jq -S . package.json) || true
compare [the json files] config.json and package.json, ignoring (key order|the order of keys)
diff config.json against package.json with sorted keys
what differs between config.json and package.json apart from formatting
differences of the json in config.json and package.json, order of keys does not matter
use jq and diff to compare config.json with package.json
do config.json and package.json hold the same json, print what differs
semantic diff of config.json and package.json
structural comparison: config.json versus package.json
canonicalize config.json and package.json, then compare them line by line
contrast config.json with package.json, sequence of attributes irrelevant
key order is noise, tell me how config.json and package.json deviate
are there real changes between config.json and package.json, not just reordered keys
diff of two json documents, config.json and package.json, after sorting attributes

= slice
> jq '.[:<small>]' <list>
$show the first <small> (items|elements|objects) (of|in) [the json array] <list>
only <small> entries from the start of <list>
cut the array in <list> down to its first <small> elements
preview <small> records of the json <list>
use jq to take the first <small> items of <list>
the opening <small> objects of the array in <list>
limit the json array <list> to <small> items
head of the json array <list>, <small> elements
sample of <small> records out of <list>, as an array
truncate the array <list> after element <small>
let me look at just <small> objects, the leading ones of <list>
elements 0 up to <small>, document <list>
first page of <list>: <small> records

= reverse
> jq reverse <list>
reverse the [json] array in <list>
$show the (items|objects|elements) of <list> in reverse order
last object first: print the json array <list>
turn the order of the array in <list> around
use jq to reverse <list>
flip the json list in <list> end to start
the array of <list> backwards
mirror the sequence of elements, document <list>
last element becomes first: array <list>
elements of <list> from the bottom to the top
invert the order of the records in <list>
newest entry is at the end of the json <list>, print it the other way round
objects in <list> from final to initial

= pick-each
> jq 'map({id, name})' <list>
$show only id and name of (each|every) (item|object) in <list>
reduce the objects in <list> to their id and name
json array like <list>, but just with the fields id and name
drop all fields except id and name from every object of <list>
use jq to keep id and name in <list>
slim <list> down to id and name per record
every object of <list> with nothing but id and name, as json
project id and name from every record, document <list>, stay json
cut every object in <list> to two attributes, id plus name
i do not need prices from <list>, an array with id and name will do
array of {id, name} out of <list>
two-field records, id and name, source <list>, still json
id along with name for all objects in <list>, as a json array

= pick
> jq '{name, version}' <json>
$show only name and version of <json> as json
reduce <json> to its name and version
an object with just the name and the version from <json>
drop all fields except name and version from <json>
use jq to keep name and version of <json>
slim the json <json> down to name and version
i need name and version of <json>, still as a json object
project name and version, document <json>, stay json
cut the object <json> to two attributes, name plus version
small object {name, version} out of <json>
i do not need the other attributes of <json>, just an object of name and version
two-field object from <json>: name and version
restrict the json <json> to the keys name and version

= tsv
> jq -r '.[] | [.id, .name, .price] | @tsv' <list>
convert id, name and price (of|in) [each item of] <list> to (tsv|tab separated values)
make tab separated rows from id, name and price of every object in <list>
turn <list> into tsv with the columns id, name and price
use jq to write id, name and price of <list> as tsv
export <list> with tabs: id, name, price
tab separated id, name and price for each record in <list>
table of id, name and price from the json <list>, with tabs between
spreadsheet rows from <list>: id tab name tab price
one row per record in <list>, id then name then price, tab delimited
flatten objects of <list> to tab delimited rows with id, name, price
i want to paste <list> into excel: id, name and price divided by tabs
json to tsv, document <list>, fields id, name, price
render each object in <list> as id, name, price with tab characters

= edit-port change
> jq '.port = <port>' <json> > tmp.json && mv tmp.json <json>
set the port in <json> to <port> and (save|keep) the change in the file
edit <json> in place: port becomes <port>
change the port of the json file <json> to <port>, in the file itself
<json> should have port <port> from now on
use jq to set port to <port> in <json> and write it back
update <json> so that its port is <port>
rewrite <json> with the port number <port>
overwrite .port by <port>, document <json>, saved
my service moved to port <port>, correct <json> accordingly
permanently assign <port> to the port key in <json>
in the config <json> the port has to be <port>, store that
save <json> with another port, namely <port>
switch <json> over to port <port>, no separate copy

= build
> jq -n --arg name '<value>' '{name: $name}'
create a json object with the name <value>
make json with a field name that is <value>
print a json object whose name is <value>
build {"name": ...} in json for the value <value>
use jq to build an object with name <value>
from nothing, make a json object that has <value> as its name
json that says the name is <value>
fresh json document, sole attribute name, content <value>
construct an object holding name = <value>
i need a tiny json with <value> under the key name
jq without input: object, key name, value <value>
wrap <value> as the name of a json object

= lines-array
> jq -R . <file> | jq -s .
convert the lines of <file> to a json array
make a json array of strings from <file>, a string for each line
turn <file> into a json list of its lines
every line of <file> as a string in one json array
use jq to read the plain text <file> into an array
json array with the lines of <file> as elements
wrap the text lines of <file> up as json
plain text to json: <file> line by line becomes array elements
each row in <file> as an element, output a json array
jsonify the list <file>
quote all rows of <file> and put them in square brackets with commas, as json
i have a text list <file> but need a json array of strings
array of strings, one for every row in <file>

= anywhere
> jq '.. | .name? // empty' <json>
$find (each|every) name field anywhere in <json>
all values of "name" in <json>, at any depth
search the json <json> recursively for the key name
which names occur in <json>, however deeply nested
use jq to collect every name in <json> on all levels
walk through <json> and print whatever is called name
recursive descent over <json> for the field name
all name attributes regardless of nesting, document <json>
names hidden deep inside <json>, list them all
descend the whole tree <json> and emit name wherever it exists
every level of <json>: content of name
grab name from any object nested in <json>
dig through all levels in <json> for name and print what it holds

= uri
> jq -rn --arg s '<text>' '$s|@uri'
url encode [the (string|text)] <text>
percent encode <text>
make <text> safe for a url
encode the string <text> for use in a query string
use jq to url encode <text>
how does <text> look as part of a web address
escape <text> with percent signs for a url
turn <text> into its percent-encoded form
how do i put <text> into a link, encoded
urlencode <text>
replace blanks and special characters in <text> by %20 and the like
uri component encoding, input <text>
<text> as a url parameter, properly escaped
`,
)
