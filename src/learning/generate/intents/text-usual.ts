import { type Intent, intents } from '../grammar.ts'

/** Each skeleton with one phrase in place of `…`, going round, so that all phrases occur. */
const dressed = (skeletons: readonly string[], phrases: readonly string[]): string =>
  skeletons.map((skeleton, at) => skeleton.replaceAll('…', phrases[at % phrases.length] as string)).join('\n')

type View = { id: string; flag: string; phrases: readonly string[] }

/** What comm can say of two files; the phrases name the first before the second, because their order decides. */
const views: readonly View[] = [
  {
    id: 'common',
    flag: '-12 ',
    phrases: [
      'lines common to A and B',
      'lines that A and B share',
      'lines present in both A and B',
      'lines that occur in A as well as in B',
      'entries of A that B contains too',
      'lines which A and B have in common',
      'rows found both in A and in B',
      'lines in the intersection of A and B',
    ],
  },
  {
    id: 'second',
    flag: '-13 ',
    phrases: [
      'lines that A lacks and B has',
      'lines which, compared with A, are only in B',
      'lines that are not in A but in B',
      'entries missing from A that B contains',
      'lines absent from A though present in B',
      'rows that A does not have and B does',
      'lines which cannot be found in A, only in B',
      'lines that are no part of A and unique to B',
    ],
  },
  {
    id: 'first',
    flag: '-23 ',
    phrases: [
      'lines that are in A but not in B',
      'lines of A that B lacks',
      'entries of A missing from B',
      'lines unique to A when compared with B',
      'lines which A has and B does not',
      'rows of A that cannot be found in B',
      'lines of A without those that B has too',
      'lines that A holds and B leaves out',
    ],
  },
  {
    id: 'either',
    flag: '-3 ',
    phrases: [
      'lines that are in A or in B but not in both',
      'lines unique to either A or B',
      'lines of A and B that the other file does not have',
      'lines which A and B do not share',
      'entries that only one of A and B contains',
      'rows of A and of B without a partner in the other file',
      'lines of A and B except the common ones',
      'lines on one side only of A and B',
    ],
  },
]

const named = (view: View, first: string, second: string): string[] =>
  view.phrases.map((phrase) => phrase.replace(/\bA\b/, first).replace(/\bB\b/, second))

const unsortedSkeletons = [
  '$show the …; the files are not sorted',
  'Sort the two files on the fly and print the …',
  'the files are in random order: which are the …',
  'using comm with process substitution, output the …',
  'compare the sorted contents and list the …',
  'get the … even though neither file is in order',
  'comm on sorted copies: …',
  'i need the …, both files must be sorted for that first',
  'Extract the …, sorting each file before the comparison',
  'find the … with comm and sort',
  'run comm over the two sorted outputs to see the …',
  'unsorted lists, … please',
  'Display the …, where each file is passed through sort',
  'put both in order, then give me the …',
]

const countSkeletons = [
  '$count the …, both files being sorted',
  'how many … are there, the files are sorted',
  'Print the number of …, given that both are sorted',
  'use comm and wc to count the …',
  'number of … in sorted files',
  'comm piped to wc -l: …',
  'i only want a figure: …, as both files are in order',
  'Compare the sorted files and count the …',
  'tally of the …, both sorted already',
  'say how many … exist, the lists being sorted',
  'just the total of …, with comm on the sorted files',
  'Calculate how many … there are in the sorted lists',
  'amount of …, the two sorted files are not to be listed',
  'for two sorted files, the count of …',
]

const nameSkeletons = [
  '$show the …',
  'Compare the listings of the two directories and print the …',
  'using comm and ls, list the …',
  'which are the …',
  'i have two folders, what are the …',
  'Print the …, directly in them without going deeper',
  'feed two ls listings to comm and output the …',
  'the … please, first level only',
  'need the … to compare my two folders',
  'Display the … by comparing what ls says of each',
  'comm of two ls outputs: …',
  'get me the …, contents do not matter',
  'find out the …, going by name alone',
]

const treeSkeletons = [
  'Compare two directory trees and list the …, by relative path',
  '$show the … on any level, as relative paths',
  'which are the …, all subdirectories included',
  'using find and comm, print the … in the whole trees',
  'recursively determine the …',
  'relative paths of the …, every level',
  'Print the … anywhere below, compared by their path and not by content',
  'walk both trees and report the …',
  'comm of two sorted find listings: …',
  'i mirrored a tree, so give me the … with their paths at all depths',
  'Find the … at any depth by comparing sorted path lists',
  'the … wherever they lie in the trees, paths only',
  'descend into both and output the …',
]

const namesOf = (view: View, what: string): string[] => {
  const first = '<mydir>'
  const second = '<mydir2>'
  const phrases: Record<string, string[]> = {
    common: [
      `${what} that exist in ${first} as well as in ${second}`,
      `${what} that ${first} and ${second} share`,
      `${what} present in both ${first} and ${second}`,
      `${what} which ${first} and ${second} have in common`,
      `${what} of ${first} that are in ${second} too`,
      `${what} found under the same name in ${first} and in ${second}`,
      `${what} occurring in ${first} and likewise in ${second}`,
      `${what} in the intersection of ${first} and ${second}`,
    ],
    second: [
      `${what} that ${first} lacks and ${second} has`,
      `${what} not in ${first} but in ${second}`,
      `${what} absent from ${first} though present in ${second}`,
      `${what} which, compared with ${first}, are only in ${second}`,
      `${what} that do not exist in ${first}, only in ${second}`,
      `${what} missing from ${first} that ${second} contains`,
      `${what} unknown to ${first} but there in ${second}`,
      `${what} which ${first} has not got and ${second} has`,
    ],
    first: [
      `${what} that are in ${first} but not in ${second}`,
      `${what} of ${first} that ${second} lacks`,
      `${what} in ${first} with no counterpart in ${second}`,
      `${what} unique to ${first} when compared with ${second}`,
      `${what} which exist in ${first} and are missing from ${second}`,
      `${what} only ${first} has, not ${second}`,
      `${what} of ${first} that did not make it to ${second}`,
      `${what} in ${first} except those that ${second} has as well`,
    ],
  }
  return phrases[view.id] as string[]
}

function compared(): Intent[] {
  const tables: string[] = []
  for (const view of views) {
    if (view.id === 'second' || view.id === 'either')
      tables.push(
        `= comm-${view.id}-unsorted\n> comm ${view.flag}<(sort <bare>) <(sort <bare2>)\n${dressed(unsortedSkeletons, named(view, '<bare>', '<bare2>'))}`,
      )
    tables.push(
      `= comm-${view.id}-count\n> comm ${view.flag}<sorted> <sortedb> | wc -l\n${dressed(countSkeletons, named(view, '<sorted>', '<sortedb>'))}`,
    )
    if (view.id === 'either') continue
    if (view.id === 'second')
      tables.push(
        `= comm-${view.id}-names quiet\n> comm ${view.flag}<(ls <mydir>) <(ls <mydir2>)\n${dressed(nameSkeletons, namesOf(view, 'names'))}`,
      )
    for (const [type, what] of [
      ['f', 'files'],
      ['d', 'directories'],
    ])
      tables.push(
        `= comm-${view.id}-tree-${type} quiet\n> comm ${view.flag}<(cd <mydir> && find . -type ${type} | sort) <(cd <mydir2> && find . -type ${type} | sort)\n${dressed(treeSkeletons, namesOf(view, what as string))}`,
      )
  }
  return intents('text', tables.join('\n\n'))
}

type Part = { id: string; kind: string; char: string; name: string }
const parts: readonly Part[] = [
  { id: 'semicolon', kind: 'semilist', char: ';', name: 'semicolon' },
  { id: 'colon', kind: 'colonlist', char: ':', name: 'colon' },
  { id: 'comma', kind: 'commalist', char: ',', name: 'comma' },
  { id: 'dot', kind: 'dotlist', char: '.', name: 'dot' },
  { id: 'hyphen', kind: 'hyphenlist', char: '-', name: 'hyphen' },
]

/** One field, or the last, of a text given in the request. */
function fields(): Intent[] {
  const tables = parts.flatMap(({ id, kind, char, name }) => [
    `= echo-cut-${id}
> echo '<${kind}>' | cut -d'${char}' -f<col>
$show <col> of the string <${kind}>, which is separated by ${name}s
Print <col> of the ${name}-delimited text <${kind}>
pipe <${kind}> to cut and take <col>, delimiter ${name}
split <${kind}> at each ${name} and give me <col>
which piece of <${kind}> is <col> when a ${name} parts them
use cut to extract <col> from <${kind}>, split on the ${name}
<col> of <${kind}>, ${name} as delimiter
cut <${kind}> at the ${name}s, i want <col>
Output <col> of <${kind}> taking the ${name} as the field separator
from the ${name} separated string <${kind}> get <col>
echo <${kind}> into cut so that <col> between the ${name}s is printed
in <${kind}> a ${name} stands between the parts, what is <col>
just <col> out of <${kind}>, ${name}s part them`,
    `= echo-last-${id}
> echo '<${kind}>' | rev | cut -d'${char}' -f1 | rev
$show the last ${name} separated part of the string <${kind}>
Print the last field of <${kind}>, using the ${name} as delimiter, with rev and cut
what comes after the final ${name} in <${kind}>
everything behind the last ${name} of <${kind}>
reverse <${kind}>, cut at the ${name}, reverse back to get its last part
the text <${kind}> from its last ${name} to the end, without that ${name}
last piece of <${kind}>, ${name} as separator
split <${kind}> on the ${name} and keep only the final element
use rev twice and cut to obtain the last ${name}-delimited value in <${kind}>
i need the tail of <${kind}>, which is what follows its last ${name}
Extract the final ${name}-delimited field from <${kind}>
rightmost element of <${kind}>, ${name}s being the borders
with <${kind}> as input output what stands to the right of the last ${name}`,
  ])
  return intents('text', tables.join('\n\n'))
}

const pieces = intents(
  'text',
  `
= split-prefix change
> split -l <n> <file> <pieces>
split <file> into (files|pieces) of at most <n> lines each with [the] prefix (<pieces>|"<pieces>")
Split the file <file> into pieces of <n> lines named with the prefix (<pieces>|"<pieces>")
cut <file> up every <n> lines, the parts are to begin with <pieces>
break <file> into parts with a maximum of <n> lines whose names start with <pieces>
divide <file>, <n> rows a part, output prefix (<pieces>|"<pieces>")
use split so that each <n> lines of <file> land in a file prefixed (<pieces>|"<pieces>")
chunk <file> by <n> lines, call the chunks <pieces>aa and so on
<pieces> should be the prefix when <file> is split after every <n> lines
each <n> lines of <file> into a separate file, names start with <pieces>
split -l on <file> with <n> lines, prefix (<pieces>|"<pieces>")
store <file> in portions of <n> lines under names like <pieces>ab
make many small files of <n> lines out of <file> and prefix them with <pieces>
my file <file> is too long, parts of <n> rows beginning with <pieces> would do

= split-numbered change
> split -d -l <n> <file> <pieces>
split <file> into pieces of <n> lines with numeric suffixes and the prefix (<pieces>|"<pieces>")
Split <file> every <n> lines into files prefixed (<pieces>|"<pieces>") and numbered with digits
divide <file> by <n> lines, names <pieces>00, <pieces>01 and so on
cut up <file>, <n> lines per part, called <pieces> plus a number
number the parts instead of using letters: <file>, <n> lines each, prefix (<pieces>|"<pieces>")
use split -d for parts of <n> lines of <file> named with <pieces>
chunks of <n> rows from <file>, prefix (<pieces>|"<pieces>"), digits as suffix
break <file> after each <n> lines and store the parts as <pieces>00 onwards
Write every <n> lines of <file> to a new file with the prefix (<pieces>|"<pieces>") and a numeric suffix
i want <pieces>00, <pieces>01 ... each with <n> lines of <file>
portion <file> out, <n> lines a portion, <pieces> and then a two digit number
numeric names starting with <pieces>, <n> lines of <file> in each
parts of <file> by <n> lines, numbered, beginning with <pieces>

= split-numbered-wide change
> split -a <small> -d -l <n> <file> <pieces>
split <file> into files of <n> lines with the prefix (<pieces>|"<pieces>") and numeric suffixes of <small> digits
Split <file> by <n> lines using <small> digit numeric suffixes and prefix (<pieces>|"<pieces>")
divide <file> every <n> lines, number the parts with <small> digits after <pieces>
use split -a <small> -d for <n> line pieces of <file> named <pieces>
parts of <n> lines from <file>, called <pieces> plus <small> digits
cut up <file> after each <n> lines, suffix length <small>, numeric, prefix (<pieces>|"<pieces>")
number the <n>-line chunks of <file> with <small> places, names beginning with <pieces>
prefix (<pieces>|"<pieces>"), <small> digits as suffix, <n> lines of <file> a piece
<file> in slices of <n> lines, numbered to <small> digits, starting with <pieces>
break <file> into <n> line parts whose names are <pieces> and a <small> digit number
Write each <n> lines of <file> to <pieces> followed by a number of <small> digits
i need room for many parts: <small> digits after <pieces>, <n> lines of <file> in each
store <file> as numbered pieces of <n> lines, <small>-digit numbers behind <pieces>

= split-suffix-length change
> split -a <small> -l <n> <file>
split <file> into pieces of <n> lines with suffixes of length <small>
Split <file> every <n> lines and use <small> letters for the suffix of each piece
divide <file> by <n> lines, names should end in <small> letters
use split with a suffix length of <small>, <n> lines of <file> per part
split says suffixes exhausted, so give it <small> letters: <file>, <n> lines each
cut <file> after every <n> lines, the parts get <small> character suffixes
chunks of <n> lines from <file>, suffix of <small> letters
break up <file>, <n> rows a part, <small> letters to tell them apart
parts of <file> with <n> lines each and a <small> letter ending
<file> in <n> line pieces, suffix length <small>
Generate suffixes of length <small> while splitting <file> into files of <n> lines
i want <small> letters behind the x when <file> is split at each <n> lines
raise the suffix length to <small> and split <file> by <n> lines

= split-bytes-prefix change
> split -b <size> <anyfile> <pieces>
split <anyfile> into files of <size> with a prefix of (<pieces>|"<pieces>")
Split the file <anyfile> into pieces of at most <size> each, named with the prefix (<pieces>|"<pieces>")
cut <anyfile> into <size> parts that begin with <pieces>
divide <anyfile> by size, <size> per part, prefix (<pieces>|"<pieces>")
<anyfile> must go on small media: parts of <size> called <pieces>aa and so on
use split -b <size> on <anyfile> with prefix (<pieces>|"<pieces>")
chunks of <size> from <anyfile>, names starting with <pieces>
break up <anyfile>, no piece above <size>, prefixed (<pieces>|"<pieces>")
store <anyfile> as several files of <size> under names like <pieces>ab
prefix (<pieces>|"<pieces>"), <size> each, made from <anyfile>
Create files prefixed (<pieces>|"<pieces>") out of <anyfile>, each <size> in size
slice <anyfile> at every <size>, output names begin with <pieces>
mail limit is <size>, so chop <anyfile> into <pieces> parts

= split-bytes-numbered change
> split -b <size> -d <anyfile> <pieces>
split <anyfile> into pieces of <size> with numeric suffixes and the prefix (<pieces>|"<pieces>")
Split <anyfile> into files of at most <size> each, prefix (<pieces>|"<pieces>"), using numeric suffixes
cut <anyfile> by <size>, the parts numbered <pieces>00, <pieces>01
numbered parts of <size> from <anyfile>, beginning with <pieces>
use split -b and -d: <anyfile>, <size>, <pieces>
digits instead of letters please, <anyfile> in <size> pieces named <pieces>
divide <anyfile> into <size> chunks, names are <pieces> plus a number
prefix (<pieces>|"<pieces>") and a number for each <size> of <anyfile>
chop <anyfile> every <size> and number what comes out after <pieces>
<size> per piece, <anyfile>, names <pieces> with digits at the end
break <anyfile> into numbered files of <size>, all starting with <pieces>
Write <anyfile> out in <size> blocks named <pieces>00 and up
i want <pieces>00, <pieces>01 ..., each <size> of <anyfile>

= split-each-bytes change
> split -b <line>000 <anyfile> <pieces>
split <anyfile> into files of at most <line>000 bytes each with prefix (<pieces>|"<pieces>")
Split the file <anyfile> in pieces of <line>000 bytes, prefix (<pieces>|"<pieces>")
cut <anyfile> every <line>000 bytes, names begin with <pieces>
divide <anyfile> by <line>000 bytes into files prefixed (<pieces>|"<pieces>")
<line>000 byte parts of <anyfile>, called <pieces>aa and following
use split -b with <line>000 bytes on <anyfile>, output prefix (<pieces>|"<pieces>")
chunks of exactly <line>000 bytes from <anyfile> except the last, prefix (<pieces>|"<pieces>")
no piece over <line>000 bytes: break <anyfile> up, names start with <pieces>
store <anyfile> in <line>000 byte blocks, <pieces> in front of each name
slice <anyfile> into <line>000 byte files whose names start with <pieces>
<anyfile> as <pieces> files of <line>000 bytes
Break <anyfile> into blocks of <line>000 bytes and name them with the prefix (<pieces>|"<pieces>")
prefix (<pieces>|"<pieces>"), <line>000 bytes from <anyfile> in each file

= split-line-bytes change
> split -C <size> <file> <pieces>
split <file> into pieces of at most <size> without breaking lines, prefix (<pieces>|"<pieces>")
Split <file> into files of at most <size> each, keeping lines whole, with prefix (<pieces>|"<pieces>")
cut <file> by <size> but only at line ends, names begin with <pieces>
as many complete lines as fit into <size> per file: <file>, prefix (<pieces>|"<pieces>")
divide <file>, up to <size> of whole lines a part, prefix (<pieces>|"<pieces>")
use split -C <size> on <file> with prefix (<pieces>|"<pieces>")
no line of <file> may be torn when it is split into <size> parts called <pieces>
<pieces> files of at most <size> made of complete rows of <file>
chunks not above <size> from <file>, line boundaries respected, prefix (<pieces>|"<pieces>")
Put at most <size> of lines of <file> into each output file, prefix (<pieces>|"<pieces>")
break up <file> into <size> portions with intact lines, starting with <pieces>
size limit <size>, lines stay in one piece: split <file> to <pieces>
parts of <file> named <pieces>, none above <size>, none ending mid-line

= split-line-bytes-numbered change
> split -C <size> -d <file> <pieces>
split <file> into pieces of at most <size> without breaking lines, prefix (<pieces>|"<pieces>") and numeric suffixes
Split <file> into files of at most <size> of whole lines each, named <pieces> plus a number
cut <file> by <size> at line ends only, parts numbered with digits after <pieces>
numbered parts <pieces>00 and on, complete lines, at most <size> each, from <file>
use split -C and -d: <file>, <size>, prefix (<pieces>|"<pieces>")
digits as suffixes, prefix (<pieces>|"<pieces>"), <file> by <size> without torn lines
divide <file> into <size> chunks of entire lines and number them, prefix (<pieces>|"<pieces>")
keep lines whole, <size> limit, numeric names from <pieces>, input <file>
<file> in <size> portions with intact lines, names <pieces> and digits
Store whole lines of <file>, up to <size> per file, as <pieces>00, <pieces>01
break <file> between lines into numbered <pieces> files not above <size>
no row of <file> may be cut: <size> per part, <pieces> with a number
numbered, line-wise and at most <size> a piece, that is how <file> should become <pieces> files

= split-number-prefix change
> split -n <small> <anyfile> <pieces>
split <anyfile> into <small> files of (about equal|equal|roughly equal) size with prefix (<pieces>|"<pieces>")
Split the file <anyfile> into <small> equal pieces by bytes, prefix (<pieces>|"<pieces>")
cut <anyfile> into <small> parts of the same size called <pieces>aa and so on
divide <anyfile> by <small>, prefix of the parts <pieces>
<small> equally big chunks of <anyfile>, names beginning with <pieces>
use split -n <small> on <anyfile>, prefix (<pieces>|"<pieces>")
make <small> files out of <anyfile>, each as large as the others, prefixed (<pieces>|"<pieces>")
break <anyfile> in <small>, name the parts with <pieces>
share <anyfile> out among <small> files that start with <pieces>
<anyfile> in <small> same-sized pieces, <pieces> as prefix
Produce <small> pieces of equal size from <anyfile>, with <pieces> at the start of each name
for <small> colleagues: <anyfile> in as many equal parts named <pieces>
slice <anyfile> evenly into <small>, output prefix (<pieces>|"<pieces>")

= split-number-lines-prefix change
> split -n l/<small> <file> <pieces>
split <file> into <small> files without splitting lines, prefix (<pieces>|"<pieces>")
Split the file <file> into <small> pieces of about equal size at line boundaries with prefix (<pieces>|"<pieces>")
cut <file> into <small> parts called <pieces>, no line may be torn
divide <file> by <small> keeping lines complete, names begin with <pieces>
<small> portions of whole lines from <file>, prefix (<pieces>|"<pieces>")
use split -n l/<small> on <file> with prefix (<pieces>|"<pieces>")
make <small> files of intact rows out of <file>, prefixed (<pieces>|"<pieces>")
<file> in <small> pieces along line ends, <pieces> as prefix
share the lines of <file> out among <small> files that start with <pieces>, in order and unbroken
break <file> between lines so that <small> <pieces> files result
Distribute <file> over <small> files prefixed (<pieces>|"<pieces>") without breaking any line
whole lines only: <small> roughly equal <pieces> parts of <file>
slice <file> into <small>, lines untouched, output prefix (<pieces>|"<pieces>")

= split-round-robin change
> split -n r/<small> <file> <pieces>
split <file> into <small> files round robin, prefix (<pieces>|"<pieces>")
Distribute the lines of <file> in turn over <small> files with the prefix (<pieces>|"<pieces>")
deal the lines of <file> out like cards to <small> files named <pieces>
line one to the first file, line two to the next and so on, <small> files from <file>, prefix (<pieces>|"<pieces>")
use split -n r/<small> on <file> with prefix (<pieces>|"<pieces>")
alternate the rows of <file> between <small> output files prefixed (<pieces>|"<pieces>")
round-robin distribution of <file> into <small> parts called <pieces>
every <small>th line of <file> goes to the same file, names start with <pieces>
cyclic split of <file> by lines, <small> parts, prefix (<pieces>|"<pieces>")
spread the lines of <file> evenly one after another over <small> <pieces> files
Split <file> by sending each next line to the next of <small> files, prefix (<pieces>|"<pieces>")
fair share of lines from <file> for <small> files beginning with <pieces>, taking turns
take turns writing rows of <file> to <small> files, prefix (<pieces>|"<pieces>")

= split-csv-suffix change
> split --numeric-suffixes=1 --additional-suffix=.csv -l <n> <csv> <pieces>
split <csv> into .csv files of <n> lines each with prefix (<pieces>|"<pieces>") and numbers from 1
Split <csv> every <n> lines into files that start with <pieces>, are numbered from 1 and end in .csv
divide <csv> by <n> rows, names like <pieces>01.csv
parts of <csv> with <n> lines, prefix (<pieces>|"<pieces>"), numbered from one, keeping the extension .csv
cut <csv> after each <n> lines, the pieces should be called <pieces>01.csv, <pieces>02.csv
use split with an additional suffix .csv and numeric suffixes from 1 on <csv>, <n> lines, prefix (<pieces>|"<pieces>")
<pieces>01.csv and on, each with <n> rows of <csv>
chunks of <n> lines from <csv> that are csv files themselves, <pieces> plus a number counting from 1
break <csv> up by <n> lines, numbering starts at 1, extension csv, prefix (<pieces>|"<pieces>")
numbered csv pieces of <csv>, <n> rows each, beginning with <pieces>, first is 01
Write each <n> lines of <csv> to <pieces> plus a number from 1 on plus .csv
the spreadsheet takes only <n> rows, make <pieces>01.csv, <pieces>02.csv from <csv>
store <csv> as several .csv files, <n> lines a file, <pieces> and a number from 1

= split-skip-header change
> tail -n +2 <csv> | split -l <n> - <pieces>
split <csv> without its first line into files of <n> lines with prefix (<pieces>|"<pieces>")
Split <csv>, excluding the header line, into pieces of at most <n> lines each, prefix (<pieces>|"<pieces>")
skip the first line of <csv> and cut the rest every <n> lines, names begin with <pieces>
leave the heading of <csv> out and divide the records by <n>, prefix (<pieces>|"<pieces>")
from line 2 on split <csv> into <n> line files called <pieces>
use tail and split on <csv>: no header, <n> lines each, <pieces>
data rows of <csv> in portions of <n>, prefix (<pieces>|"<pieces>"), the column names go nowhere
drop row one of <csv>, chunk what remains by <n> lines into <pieces> files
tail -n +2 of <csv> piped to split, <n> lines, prefix (<pieces>|"<pieces>")
records only, <n> per file, <csv>, output prefix (<pieces>|"<pieces>")
Divide <csv> starting with the second line into files of <n> lines that begin with <pieces>
header off, then <csv> in <n> row pieces named <pieces>
i need <pieces> files of <n> records from <csv> and no title line in any

= split-gz change
> zcat <gz> | split -l <n> - <pieces>
unzip <gz> and split it into files of <n> lines with prefix (<pieces>|"<pieces>")
Decompress <gz> and save every <n> lines into a file with the prefix (<pieces>|"<pieces>")
split the uncompressed content of <gz> into pieces of <n> lines named <pieces>
zcat <gz> into split, <n> lines each, prefix (<pieces>|"<pieces>")
cut the gzipped <gz> into plain parts of <n> lines, names start with <pieces>
without unpacking <gz> on disk, divide its text by <n> lines into <pieces> files
<gz> is compressed, i want its lines in <pieces> files by the <n>
extract <gz> to standard output and break it up after each <n> lines, prefix (<pieces>|"<pieces>")
chunks of <n> lines from the gzip file <gz>, <pieces> as prefix
every <n> lines of the packed <gz> into a new file beginning with <pieces>
Read the compressed file <gz> and write its lines in groups of <n> to files prefixed (<pieces>|"<pieces>")
gunzip <gz> on the fly, split by <n> lines, call the parts <pieces>
text inside <gz>, <n> rows a file, prefix (<pieces>|"<pieces>")

= split-gz-gz change
> zcat <gz> | split -l <n> --filter='gzip > $FILE.gz' - <pieces>
split the content of <gz> into gzipped pieces of <n> lines with prefix (<pieces>|"<pieces>")
Split the compressed file <gz> into chunks of <n> lines, each compressed with gzip again, prefix (<pieces>|"<pieces>")
unzip <gz> and gzip every <n> lines separately, names start with <pieces>
from <gz> make several .gz files of <n> lines each, prefix (<pieces>|"<pieces>")
cut the text in <gz> every <n> lines and compress each part, <pieces> first in the names
zcat <gz> to split with a gzip filter, <n> lines, <pieces>
divide <gz> into smaller gzip files, <n> lines apiece, called <pieces>aa.gz
compressed in, compressed out: <gz> by <n> lines to <pieces>
<pieces>aa.gz, <pieces>ab.gz ... with <n> lines of <gz> in each
recompress <gz> in portions of <n> rows, prefix (<pieces>|"<pieces>")
Decompress <gz> and store each <n> lines in a gzip-compressed file prefixed (<pieces>|"<pieces>")
no plain text on disk please: split <gz> by <n> lines into gz parts that begin with <pieces>
<n> line slices of <gz>, every slice gzipped, prefix (<pieces>|"<pieces>")

= split-to-gz change
> split -l <n> --filter='gzip > $FILE.gz' <file> <pieces>
split <file> into gzip compressed pieces of <n> lines with prefix (<pieces>|"<pieces>")
Split <file> every <n> lines and compress each piece with gzip, prefix (<pieces>|"<pieces>")
cut <file> by <n> lines, each part goes through gzip, names start with <pieces>
use split with a filter so that <n> line parts of <file> are gzipped, prefix (<pieces>|"<pieces>")
<pieces>aa.gz and following, each with <n> lines of <file>
divide <file> into .gz files of <n> lines, prefix (<pieces>|"<pieces>")
compressed chunks of <n> rows from <file>, beginning with <pieces>
break up <file> after every <n> lines and zip the pieces with gzip as <pieces>
parts of <file>, <n> lines, gzipped at once, prefix (<pieces>|"<pieces>")
save space: <file> in gzipped <n> line portions called <pieces>
Write each <n> lines of <file> to a gzip file whose name begins with <pieces>
turn <file> into many small .gz of <n> lines prefixed (<pieces>|"<pieces>")
run every <n> lines of <file> through gzip into its own <pieces> file

= split-many change
> cat *.<ext> | split -l <n> - <pieces>
join all .<ext> files here and split the whole into files of <n> lines with prefix (<pieces>|"<pieces>")
Concatenate the <ext> files of the current directory and split the result every <n> lines, prefix (<pieces>|"<pieces>")
cat all *.<ext> into split, <n> lines each, names begin with <pieces>
regroup the lines of all <ext> files here into <pieces> files of <n> lines
the .<ext> files of this folder as one stream, cut every <n> lines, prefix (<pieces>|"<pieces>")
merge *.<ext> and divide by <n> lines into <pieces> parts
treat all <ext> files as one text and break it after each <n> lines, prefix (<pieces>|"<pieces>")
evenly sized files of <n> lines called <pieces> from everything in *.<ext>
put the .<ext> files of the current folder together, then chunk by <n> lines as <pieces>
<n> lines per output file, prefix (<pieces>|"<pieces>"), input is every .<ext> here
Split the combined contents of all *.<ext> into pieces of <n> lines whose names start with <pieces>
uneven <ext> files here, i want <pieces> files with <n> lines each
one long stream of all .<ext> files, portioned by <n> lines to <pieces>

= split-matching quiet
> grep '<word>' <file> | split -l <n> - <pieces>
split the lines of <file> $contain <word> into files of <n> lines with prefix (<pieces>|"<pieces>")
Select the lines matching <word> in <file> and split them into pieces of <n> lines, prefix (<pieces>|"<pieces>")
grep <word> in <file> and cut the hits every <n> lines, names begin with <pieces>
only lines with <word> from <file>, <n> to a file, prefix (<pieces>|"<pieces>")
divide the <word> lines of <file> into <pieces> files by <n>
pipe the matches of <word> in <file> to split with <n> lines and prefix (<pieces>|"<pieces>")
<pieces> files, each with <n> of the <word> rows of <file>
filter <file> by <word>, then chunk by <n> lines under the prefix (<pieces>|"<pieces>")
store hits for <word> from <file> in portions of <n> lines, <pieces> first in each name
take what mentions <word> in <file> and break it up after every <n> lines as <pieces>
Write every <n> lines of <file> in which <word> occurs to a new file prefixed (<pieces>|"<pieces>")
matching rows for <word>, <file>, <n> apiece, prefix (<pieces>|"<pieces>")
leave out lines of <file> without <word>, split the rest by <n> into <pieces>

= split-at-word quiet
> csplit -s -z <file> '/<word>/' '{*}'
split <file> at (each|every) line $contain <word>
Split <file> into sections that each begin with a line matching <word>
start a new output file whenever a line of <file> has <word>
use csplit to cut <file> before every <word> line
context split of <file>, <word> lines open a new piece
break <file> into parts at <word>, one file per part
each <word> line of <file> begins its own file
cut <file> up wherever <word> occurs, pieces named xx00 and on
divide <file> by the marker <word>, no empty pieces and no sizes printed
sections of <file> start with <word>, give me one file per section
Quietly split <file> at all occurrences of <word>
xx00, xx01 ... out of <file>, the border being a line with <word>
a file for each block of <file> from one <word> to the next
`,
)

export const textUsual = [...compared(), ...fields(), ...pieces]
