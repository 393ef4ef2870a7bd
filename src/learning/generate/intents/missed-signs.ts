import { intents } from '../grammar.ts'

/** `also`: another name for several of them. `pattern`: as a regular expression has it. */
type Sign = { text: string; one: string; any: string; several: string; also: string; pattern: string }

const sign = (text: string, one: string, several = `${one}s`, also = several): Sign => ({
  text,
  one,
  any: `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`,
  several,
  also,
  pattern: text === '.' ? String.raw`\.` : text,
})

const dot = sign('.', 'dot', 'dots', 'full stops')
const stop = sign('.', 'full stop')
const comma = sign(',', 'comma')
const colon = sign(':', 'colon')
const semi = sign(';', 'semicolon')
const dash = sign('-', 'dash', 'dashes', 'hyphens')
const under = sign('_', 'underscore')
const slash = sign('/', 'slash', 'slashes', 'forward slashes')
const pipe = sign('|', 'pipe', 'pipes', 'vertical bars')
const equals = sign('=', 'equals sign')
const space = sign(' ', 'space', 'spaces', 'blanks')
const tab = sign(String.raw`\t`, 'tab', 'tabs', 'tab characters')
const newline = sign(String.raw`\n`, 'line break')

/** Asked in two ways, so that neighbours are not told apart by their signs alone. */
const replaced = (a: Sign, b: Sign): string => `
> tr '${a.text}' '${b.text}' < <bare>
$show <bare> with ${b.several} instead of ${a.several}
replace ${a.several} (with|by) ${b.several} in <bare> and print it
print <bare> with every ${a.one} turned into ${b.any}, do not change the file
${a.several} to ${b.several} in the output of <bare>
use tr to turn ${a.several} into ${b.several} in <bare>
Print the file <bare> with all ${a.also} replaced by ${b.several}. The file stays unchanged.
what does <bare> look like with ${b.any} for each ${a.one}?
<bare> with ${b.several} where the ${a.several} were
translate each ${a.one} of <bare> into ${b.any}
swap the ${a.several} of <bare> for ${b.several}, just show it
display <bare>, but every ${a.one} sign as ${b.one} sign
tr for <bare>: ${a.several} into ${b.several}
`

const replacedToo = (a: Sign, b: Sign): string => `
> tr '${a.text}' '${b.text}' < <bare>
replace ${a.several} by ${b.several} in <bare>, print
output <bare> with its ${a.several} changed to ${b.several}
$show me <bare> where each ${a.one} is ${b.any}
only display <bare> with ${b.several} in place of ${a.also}
Replace every ${a.one} in the file <bare> with ${b.any} and print the result.
<bare>: ${a.several} become ${b.several}, on the screen only
how do I print <bare> with ${a.several} converted to ${b.several}?
turn all ${a.several} in <bare> into ${b.several} and show the text
convert ${a.several} to ${b.several} in <bare>, result on the terminal
I want to see <bare> with ${b.one} characters for ${a.several}
let me see <bare> with each ${a.one} sign as ${b.one} sign
tr: ${a.several} to ${b.several}, from <bare>
`

const replacedInto = (a: Sign, b: Sign, file = '<bare>'): string => `
> tr '${a.text}' '${b.text}' < ${file} > <new>
replace ${a.several} with ${b.several} in ${file}, result into <new>
save ${file} as <new> with ${b.several} instead of ${a.several}
write ${file} to <new>, every ${a.one} turned into ${b.any}
make <new> from ${file} by changing all ${a.several} to ${b.several}
change the separator of ${file} from ${a.several} to ${b.several} and save as <new>
Convert the ${a.several} in the file ${file} to ${b.several} and store the result in the file <new>.
<new> should be ${file} with ${b.several} where ${file} has ${a.several}
I need a copy of ${file} called <new>, ${a.several} replaced by ${b.several}
tr ${a.several} to ${b.several}, ${file} into <new>
from ${file} to <new>: ${a.several} become ${b.several}
put ${file} into <new> but with ${b.several} for ${a.several}
how do I get ${file} with ${b.several} instead of ${a.several} into a new file <new>?
`

const replacedInPlace = (a: Sign, b: Sign): string => `
> sed -i 's/${a.pattern}/${b.text}/g' <bare>
replace ${a.several} with ${b.several} in <bare>, in place
change all ${a.several} in <bare> to ${b.several} and save the file
in the file <bare> itself, turn ${a.several} into ${b.several}
edit <bare>: every ${a.one} becomes ${b.any}
<bare> should have ${b.several} instead of ${a.several}, change the file
swap ${a.several} for ${b.several} everywhere in <bare>, saving it
Replace every ${a.one} in the file <bare> by ${b.any} and store the change in this file.
convert the ${a.also} in <bare> to ${b.several}, overwrite the file
use sed -i to make ${b.several} of all ${a.several} in <bare>
${a.several} -> ${b.several} in <bare>, in the file
modify <bare> so that it has ${b.several} where the ${a.several} are now
get ${b.several} for ${a.several} into <bare> permanently
`

const dropped = (text: string, several: string, also: string): string => `
> tr -d '${text}' < <bare>
remove the ${several} from <bare>, print only
$show <bare> without ${several}
strip all ${several} out of <bare> and print the result
delete every one of the ${several} in <bare> with tr
print <bare> with the ${several} taken out
<bare> minus all ${also}
Print the content of <bare> without any ${several}.
get rid of the ${also} in <bare>, just show it
how do I print <bare> with no ${several} in it?
output <bare>, ${several} removed, the file untouched
drop all ${also} from the output of <bare>
use tr -d on the ${several} of <bare>
`

const droppedToo = (text: string, several: string, also: string): string => `
> tr -d '${text}' < <bare>
remove all ${several} from <bare>
delete all the ${several} in <bare>, only show the result
print <bare> without its ${several}
take the ${several} out of <bare> and $show what is left
<bare> with no ${also}, please
Remove every one of the ${several} from the text of <bare> and print it.
what is <bare> without the ${several}?
I do not want any ${also} in the output of <bare>
use tr to delete ${several} from <bare>
display <bare>, leaving out all ${several}
cut the ${several} from what <bare> prints
${several} out of <bare>, rest printed
`

const offTheEnd = ({ pattern, one, any }: Sign): string => `
> sed 's/${pattern}$//' <bare>
remove the ${one} at the end of each line in <bare>
$show <bare> without the ${one} that ends its lines
strip a trailing ${one} from every line of <bare>
lines of <bare>, final ${one} cut off
print <bare>; where a line ends in ${any}, leave that out
Print each line of <bare> without the ${one} at its end, if it has one.
drop the ${one} at line ends in <bare>, print only
how do I take the last ${one} off the lines of <bare>?
<bare> with no ${one} at the end of the lines
delete the ${one} with which lines of <bare> end, show the result
get rid of the ${one} ending the lines of <bare>
use sed to cut ${any} off the line ends of <bare>
`

const offTheEndInPlace = ({ pattern, one, any }: Sign): string => `
> sed -i 's/${pattern}$//' <bare>
remove the ${one} at the end of each line in <bare>, in place
strip the trailing ${one} on every line of <bare> and save the file
edit <bare>: lines must not end in ${any}
the lines of <bare> end with ${any}, take it off in the file
cut the final ${one} off each line of <bare>, changing <bare>
Delete the ${one} at the end of the lines in the file <bare> and store the change in this file.
get rid of the ${one} at line ends in the file <bare> itself
use sed -i to drop ${any} at the end of lines in <bare>
<bare> in place: no more ${one} at the end of lines
every line of <bare> loses its closing ${one}, save it
modify <bare> so that no line has ${any} as its last character
trailing ${one} off all lines of <bare>, overwrite the file
`

const through = ({ text, one }: Sign): string => `
> sed 's/^[^${text}]*${text}//' <bare>
delete everything up to the first ${one} in each line of <bare>
$show the lines of <bare> without the part before the first ${one} and the ${one} itself
print what comes after the first ${one} on every line of <bare>
strip the beginning of each line in <bare>, through the first ${one}
<bare>: only what follows the first ${one} of a line
For each line of <bare>, print the text after the first ${one}.
cut the lines of <bare> up to and including their first ${one}, print the rest
drop the start of every line of <bare> as far as its first ${one}
remove all before the first ${one}, and that ${one}, from the lines of <bare>
how do I get the text behind the first ${one} of each line in <bare>?
use sed to leave out everything until the first ${one} of each line of <bare>
rest of each line of <bare> after its first ${one}
`

const from = ({ text, one }: Sign): string => `
> sed 's/${text}.*//' <bare>
delete everything from the first ${one} to the end of each line of <bare>
$show each line of <bare> only as far as its first ${one}
print everything before the first ${one} on each line of <bare>
cut off the lines of <bare> at the first ${one}
<bare>: only what stands before the first ${one} of a line
For each line of <bare>, print the text in front of the first ${one}.
remove the first ${one} and what follows it from every line in <bare>, print only
drop the ${one} and all after it on each line of <bare>
the part of the lines of <bare> before the first ${one}
how do I strip everything after the first ${one}, with the ${one}, from <bare>?
use sed to delete the ${one} and the rest of the line in <bare>
lines of <bare> up to but not including their first ${one}
`

/** Changes of signs in text: replaced, dropped, taken off the end of lines, and what stands before or behind them. */
export const missedSigns = intents(
  'text',
  Object.entries({
    'dot-to-comma': replaced(dot, comma),
    'comma-to-dot': replacedToo(comma, dot),
    'dash-to-space': replaced(dash, space),
    'space-to-dash': replacedToo(space, dash),
    'pipe-to-tab': replaced(pipe, tab),
    'comma-to-pipe': replaced(comma, pipe),
    'semi-to-tab': replacedToo(semi, tab),
    'tab-to-semi': replaced(tab, semi),
    'dash-to-slash': replacedToo(dash, slash),
    'colon-to-space': replaced(colon, space),
    'dash-to-under': replaced(dash, under),
    'dash-to-dot': replacedToo(dash, dot),
    'dot-to-dash': replaced(dot, dash),
    'colon-to-comma': replacedToo(colon, comma),
    'semi-to-newline': replaced(semi, newline),
    'space-to-semi': replacedToo(space, semi),
    'pipe-to-newline': replaced(pipe, newline),
    'tab-to-space': replacedToo(tab, space),
    'dot-to-under': replaced(dot, under),
    'slash-to-space': replacedToo(slash, space),
    'colon-to-tab': replaced(colon, tab),
    'equals-to-space': replacedToo(equals, space),
    'equals-to-colon': replaced(equals, colon),
    'space-to-dot': replacedToo(space, dot),
    'pipe-to-semi': replaced(pipe, semi),
    'dot-to-space': replacedToo(dot, space),
    'semi-to-tab-saved change': replacedInto(semi, tab, '<csv>'),
    'pipe-to-comma-saved change': replacedInto(pipe, comma),
    'dot-to-comma-saved change': replacedInto(dot, comma),
    'dash-to-under-saved change': replacedInto(dash, under),
    'space-to-under-saved change': replacedInto(space, under),
    'tab-to-semi-saved change': replacedInto(tab, semi, '<tsv>'),
    'comma-to-pipe-saved change': replacedInto(comma, pipe, '<csv>'),
    'space-to-comma-saved change': replacedInto(space, comma),
    'comma-to-dot-place quiet': replacedInPlace(comma, dot),
    'dot-to-comma-place quiet': replacedInPlace(dot, comma),
    'dash-to-under-place quiet': replacedInPlace(dash, under),
    'under-to-space-place quiet': replacedInPlace(under, space),
    'semi-to-comma-place quiet': replacedInPlace(semi, comma),
    'dash-to-space-place quiet': replacedInPlace(dash, space),
    'under-to-dash-place quiet': replacedInPlace(under, dash),
    'pipe-to-comma-place quiet': replacedInPlace(pipe, comma),
    'semi-to-tab-place quiet': replacedInPlace(semi, tab),
    'space-to-dash-place quiet': replacedInPlace(space, dash),
    'dot-to-dash-place quiet': replacedInPlace(dot, dash),
    'drop-dollar': dropped('$', 'dollar signs', 'dollar characters'),
    'drop-paren': droppedToo('()', 'parentheses', 'round brackets'),
    'drop-tab': dropped(String.raw`\t`, 'tabs', 'tab characters'),
    'drop-percent': droppedToo('%', 'percent signs', 'percent characters'),
    'drop-dash': dropped('-', 'dashes', 'hyphens'),
    'drop-dot': droppedToo('.', 'dots', 'full stops'),
    'drop-colon': dropped(':', 'colons', 'colon characters'),
    'drop-semi': droppedToo(';', 'semicolons', 'semicolon characters'),
    'drop-under': dropped('_', 'underscores', 'underscore characters'),
    'drop-square': droppedToo('[]', 'square brackets', 'square bracket characters'),
    'drop-brace': dropped('{}', 'curly braces', 'braces'),
    'drop-star': droppedToo('*', 'asterisks', 'stars'),
    'drop-hash': dropped('#', 'hash signs', 'hashes'),
    'drop-bang': droppedToo('!', 'exclamation marks', 'exclamation points'),
    'drop-question': dropped('?', 'question marks', 'question mark characters'),
    'drop-slash': droppedToo('/', 'slashes', 'forward slashes'),
    'drop-plus': dropped('+', 'plus signs', 'pluses'),
    'drop-pipe': droppedToo('|', 'pipes', 'vertical bars'),
    'drop-at': dropped('@', 'at signs', '@ characters'),
    'end-percent': offTheEnd(sign('%', 'percent sign')),
    'end-dot': offTheEnd(stop),
    'end-semi': offTheEnd(semi),
    'end-colon': offTheEnd(colon),
    'end-bang': offTheEnd(sign('!', 'exclamation mark')),
    'end-dash': offTheEnd(dash),
    'end-comma-place quiet': offTheEndInPlace(comma),
    'end-semi-place quiet': offTheEndInPlace(semi),
    'end-dot-place quiet': offTheEndInPlace(stop),
    'through-colon': through(colon),
    'from-colon': from(colon),
    'through-equals': through(equals),
    'from-equals': from(equals),
    'through-comma': through(comma),
    'from-comma': from(comma),
    'through-semi': through(semi),
    'from-semi': from(semi),
    'through-dash': through(dash),
    'from-dash': from(dash),
    'through-pipe': through(pipe),
    'from-pipe': from(pipe),
  })
    .map(([id, block]) => `= edit-${id}${block}`)
    .join(''),
)
