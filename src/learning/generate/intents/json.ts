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

= select
> jq '.[] | select(.price > <line>)' <list>
$show [all] (items|elements|objects) (of|in) <list> (with|whose|where) [a|the] price (greater than|is greater than|above|over|is over|more than) <line>
which items in <list> cost more than <line>
keep just the objects in <list> that have a price above <line>
filter <list> to entries with a price over <line>
use jq to select items of <list> with a price bigger than <line>
what in <list> is more expensive than <line>
drop all items of <list> with a price of <line> or less

= sortby
> jq 'sort_by(.<itemkey>)' <list>
$sort [the] (items|elements|objects|array) (in|of) <list> by <itemkey>
order the objects in <list> by <itemkey>
put the array of <list> in order of <itemkey>
arrange the records in <list> so that <itemkey> decides
use jq to sort <list> on <itemkey>
json array <list> ordered on <itemkey>
items of <list>, sorted by <itemkey>

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

= max
> jq 'max_by(.price)' <list>
$show the (item|element|object) with the highest price (in|of) <list>
what is the most expensive item in <list>
which object in <list> costs most
use jq to get the item of <list> with the biggest price
priciest entry of <list>
find the record with the maximum price in <list>
top priced object in the json <list>

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

= first
> jq '.[0]' <list>
$show the first (item|element|object) (of|in) [the json array] <list>
which object comes first in <list>
element 0 of the array in <list>
use jq to get the first item of <list>
just the opening entry of <list>
peek at one record of <list>: the first
the item at the start of the json array <list>

= last
> jq '.[-1]' <list>
$show the last (item|element|object) (of|in) [the json array] <list>
which object comes last in <list>
the final element of the array in <list>
use jq to get the last item of <list>
just the closing entry of <list>
the item at the end of the json array <list>
final record of the json <list>

= csv
> jq -r '.[] | [.id, .name] | @csv' <list>
convert id and name (of|in) [each item of] <list> to csv
make csv rows from the id and name of every object in <list>
turn <list> into csv with the columns id and name
use jq to write id and name of <list> as csv
export id and name from <list> for a spreadsheet
comma separated id and name for each record in <list>
i want to open <list> in a spreadsheet, columns id and name

= delkey
> jq 'del(.version)' <json>
$show <json> without [the] version [key|field]
print <json> but leave its version out
strip the version field from <json> in the output
use jq to drop version from <json>
everything in <json> apart from the version
take the version key away from <json> and print the rest
omit version when printing <json>

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

= setkey-save change
> jq '.version = "<value>"' <json> > <new>
$change [the] version in <json> to <value> and $save (it|the result) (to|in|as) <new>
write <json> with the version <value> to <new>
make <new> from <json> with version <value>
use jq to set version to <value> in <json>, output goes to <new>
<new> should be <json> but with version <value>
store a copy of <json> that has version <value> as <new>
bump the version in <json> to <value> and put that into <new>

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

= python-pretty
> python3 -m json.tool <json>
pretty print <json> (with|using) python
use python's json.tool on <json>
format <json> without jq, python can do it
let python indent the json in <json>
make <json> readable with the json module of python
with python3, print <json> nicely indented
python one-liner that pretty prints <json>

= pretty-save change
> jq . <json> > <new>
(pretty print|format) <json> and save it (to|as) <new>
write an indented version of <json> to <new>
make a readable copy of <json> called <new>
beautify <json>, output goes to <new>
use jq to format <json> into <new>
<new> should hold the json of <json> with indentation
store <json> nicely laid out (in|as) <new>
`,
)
