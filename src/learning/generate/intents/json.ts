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

= compact
> jq -c . <json>
(minify|compact) [the] [json] [file] <json>
$show <json> on one line

= key
> jq -r '.<stem>' <json>
$show the [value of the] [json] field "<stem>" (of|in|from) <json>
get "<stem>" from <json>
$extract [the] key "<stem>" from [the json file] <json>

= keyof
> jq -r .<key> <json>
$show <key> (of|in|from) [the json [file]] <json>
$extract <key> (of|from) [the json [file]] <json>
get <key> (of|from) <json>

= nested
> jq -r .owner.name <json>
$show owner.name (of|from|in) <json>
$show the name of the owner in <json>

= keys
> jq keys <json>
$list [all] [the] [top[ -]level] keys (of|in) [the json file] <json>
which keys does <json> have

= length
> jq length <list>
$count [the] (elements|items|entries|objects) in [the json (array|file)] <list>
how many (elements|items|entries|objects) (are|does) [in] <list> [have]

= items
> jq -c '.[]' <list>
$show (each|every) (element|item|object) of [the array [in]] <list> on (its own|one) line
split the json array [in] <list> into lines

= field-each
> jq -r '.[].<itemkey>' <list>
$show <itemkey> of (each|every|all) (element|item|object|items)[s] (in|of) <list>
$extract <itemkey> from (each|every) (element|item|object) (in|of) <list>
$list all values of <itemkey> in <list>

= select
> jq '.[] | select(.price > <line>)' <list>
$show [all] (items|elements|objects) (of|in) <list> (with|whose|where) [a|the] price (greater than|is greater than|above|over|is over|more than) <line>

= sortby
> jq 'sort_by(.<itemkey>)' <list>
$sort [the] (items|elements|objects|array) (in|of) <list> by <itemkey>

= sum
> jq 'map(.price) | add' <list>
(sum|add up|total) [all] [the] prices in <list>
$show the total price (of|in) <list>

= max
> jq 'max_by(.price)' <list>
$show the (item|element|object) with the highest price (in|of) <list>

= tags-length
> jq '.tags | length' <json>
$count [the] tags in <json>
how many tags (are in|does) <json> [have]

= first
> jq '.[0]' <list>
$show the first (item|element|object) (of|in) [the json array] <list>

= last
> jq '.[-1]' <list>
$show the last (item|element|object) (of|in) [the json array] <list>

= csv
> jq -r '.[] | [.id, .name] | @csv' <list>
convert id and name (of|in) [each item of] <list> to csv

= delkey
> jq 'del(.version)' <json>
$show <json> without [the] version [key|field]

= setkey
> jq '.version = "<value>"' <json>
$change [the] version in <json> to <value> and print it
$show <json> with version set to <value>

= setkey-save change
> jq '.version = "<value>"' <json> > <new>
$change [the] version in <json> to <value> and $save (it|the result) (to|in|as) <new>

= validate
> jq empty <json> && echo valid
(check|test) (if|whether) <json> is valid json
validate [the json file] <json>
is <json> valid json

= python-pretty
> python3 -m json.tool <json>
pretty print <json> (with|using) python

= pretty-save change
> jq . <json> > <new>
(pretty print|format) <json> and save it (to|as) <new>
`,
)
