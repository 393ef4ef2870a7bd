import type { Intent } from '../grammar.ts'

/** What is looked for: a plural noun with its name, and the tests of find that select it. */
const subjects: Readonly<Record<string, { flags: string; say: string }>> = {
  all: {
    flags: '',
    say: 'files and directories|files/directories|files and folders|files as well as folders|entries of every type|directory entries, of whatever type,|files and also directories|items, be they files or folders,|files plus folders',
  },
  reg: {
    flags: '-type f',
    say: 'regular files|files|plain files|ordinary files|regular files, no directories,|normal files|files but not directories|real files, no folders,',
  },
  dir: {
    flags: '-type d',
    say: 'directories|folders|subdirectories|directories, no files,|subfolders|dirs|folders only, no files,|directories but not files',
  },
  nm: {
    flags: "-name '<pattern>'",
    say: '<pattern> files/directories|files and directories named <pattern>|files or folders called <pattern>|entries of any type whose name matches <pattern>|files and folders with names like <pattern>|items named <pattern>, files or directories,|files/folders with the name pattern <pattern>|files as well as directories matching <pattern>|entries named <pattern>, whatever their type,',
  },
  nmf: {
    flags: "-type f -name '<pattern>'",
    say: 'regular files named <pattern>|<pattern> files, no directories,|files called <pattern>|regular files whose names match <pattern>|plain files with names like <pattern>|ordinary files matching <pattern>|files, not folders, with the name pattern <pattern>|files whose name is of the form <pattern>|<pattern> regular files',
  },
  nmd: {
    flags: "-type d -name '<stem>'",
    say: 'directories named <stem>|folders called <stem>|directories by the name of <stem>|subdirectories with the name <stem>|<stem> directories|folders whose name is <stem>|dirs named <stem>|directories that are called <stem>|folders with exactly the name <stem>',
  },
  in: {
    flags: "-iname '<pattern>'",
    say: '<pattern> case insensitive files/directories|files and directories named <pattern>, ignoring case,|files or folders called <pattern> in upper or lower case|entries of any type whose name matches <pattern> case-insensitively|files and folders with names like <pattern>, whatever their capitals,|items, files or directories, named <pattern> regardless of case|files/folders matching <pattern> without regard to capitals|entries named <pattern> in any capitalisation, of whatever type,',
  },
  inf: {
    flags: "-type f -iname '<pattern>'",
    say: 'regular files named <pattern>, ignoring case,|<pattern> case insensitive files, no directories,|files called <pattern> in upper or lower case|regular files whose names match <pattern> case-insensitively|plain files with names like <pattern>, whatever their capitals,|ordinary files matching <pattern> regardless of case|files, not folders, with the name pattern <pattern> in any capitalisation|regular files that fit <pattern> without regard to capitals',
  },
  ind: {
    flags: "-type d -iname '<stem>'",
    say: 'directories named <stem>, ignoring case,|<stem> case insensitive directories|folders called <stem> in upper or lower case|directories whose name is <stem> case-insensitively|subdirectories with the name <stem>, whatever their capitals,|folders by the name of <stem> regardless of case|directories that are called <stem> in any capitalisation|folders with the name <stem> without regard to capitals',
  },
  empty: {
    flags: '-empty',
    say: 'empty files and directories|empty files/directories|files and folders without content|files with no bytes and directories with no entries|empty entries of any type|files or folders that are empty|files and directories with nothing in them|empty items, be they files or folders,',
  },
}

/** What is special about the search: `say` follows the noun and its place, `own` are whole requests where `%` is the noun with its place. */
type Manner = {
  on: string
  command: string
  say: string
  own: readonly string[]
  place?: string
  effect?: Intent['effect']
}

/** `&` in a command is the place, `%` the tests. */
const manners: Readonly<Record<string, Manner>> = {
  plain: {
    on: 'inf ind',
    command: 'find & %',
    say: '|and print their (paths|names)|at any depth|recursively|, paths please|, nested ones too|however deep they are|and show where they are',
    own: [
      'are there any %',
      'where are %',
      'use find for %',
      'i need the paths of %',
      'paths of %',
      'give the location of %',
      '%',
    ],
  },
  ls: {
    on: 'all nm nmf nmd in inf',
    command: 'find & % -ls',
    say: 'and show them in the format of ls -dils, with -ls|with the -ls action of find|and print their details with -ls|with inode, blocks, permissions, owner, size and date|in long format by find -ls|and list each one in detail by means of -ls|with inode numbers and full details|and display their inode, rights, owner, size and time|as a detailed listing with inodes',
    own: [
      'find -ls of %',
      'use find with -ls on %',
      'long listing, inode numbers included, of %',
      'have find print the ls -dils line for %',
      'inode, permissions, owner and size of %',
      'detailed list, made by find itself with -ls, of %',
    ],
  },
  nul: {
    on: 'all nm nmd in inf',
    command: 'find & % -print0',
    say: 'and separate their paths by null characters|with the null character as the delimiter|null-terminated|and put a zero byte after each path|as null terminated strings|in a form safe for xargs -0|with -print0|, nul instead of newline between them',
    own: [
      'null-delimited list of %',
      'use find -print0 for %',
      'print0 the paths of %',
      'names with newlines occur, so give me nul separated paths of %',
      'output for xargs -0: %',
      'paths, each ended by a null byte, of %',
    ],
  },
  save: {
    on: 'all nm nmf',
    command: 'find & % > <new>',
    effect: 'change',
    say: 'and save the list to <new>|and write their paths to <new>|and redirect the output to <new>|, output to the file <new>|and put the result in <new>|and store the list in a file named <new>|with the result going to <new>|and keep their names in <new>',
    own: [
      'write a list of % to <new>',
      'fill <new> with the paths of %',
      'save in <new> the names of %',
      '<new> should hold the paths of %',
      'create the file <new> with a list of %',
      'into <new> goes the list of %',
    ],
  },
  add: {
    on: 'nm nmf',
    command: 'find & % >> <new>',
    effect: 'change',
    say: 'and append the list to <new>|and add their paths to the end of <new>|with the output appended to <new>|and attach the result to <new>, keeping what is in it|, output added to <new> and nothing overwritten|and put their names at the end of <new>|and extend <new> by their paths|, append to <new>',
    own: [
      'append a list of % to <new>',
      'add to <new> the paths of %',
      'without overwriting <new>, write at its end the paths of %',
      '<new> should get at its end the names of %',
      'extend the list in <new> by %',
      'at the end of <new> put the paths of %',
    ],
  },
  fprint: {
    on: 'nm',
    command: 'find & % -fprint <new>',
    effect: 'change',
    say: 'and let find write them to <new> with -fprint|using -fprint <new>|and -fprint their paths into <new>|, output by the -fprint action into <new>|and have find itself (-fprint) store the list in <new>|with -fprint to the file <new>|, with find -fprint making the list <new>|and save them in <new> by -fprint, no redirection',
    own: [
      'use find -fprint to write to <new> the paths of %',
      'without shell redirection, by -fprint, save in <new> %',
      'fprint to <new>: %',
      'let -fprint of find create <new> with %',
      'find with -fprint <new> for %',
      'the -fprint action should put into <new> %',
    ],
  },
  err: {
    on: 'all nm nmf nmd',
    command: 'find & % 2>/dev/null',
    say: 'and discard all error messages|and hide permission denied errors|with errors redirected to /dev/null|, suppressing error messages|without showing any errors|and send stderr to /dev/null|, ignoring permission denied messages|, no complaints about unreadable directories|and throw the errors away',
    own: [
      'silently, without error messages, find %',
      'errors to /dev/null, list %',
      'no permission denied noise, please: %',
      'use find with 2>/dev/null for %',
      'discard whatever find complains about and show %',
      'quiet search, stderr thrown away, for %',
    ],
  },
  errsave: {
    on: 'all nm',
    command: 'find & % > <new> 2>/dev/null',
    effect: 'change',
    say: 'and save the list to <new>, discarding errors|, output to <new> and errors to /dev/null|and write their paths to <new> without any error messages|, redirecting the output to <new> and suppressing all error messages|and store the result in <new>, hiding errors|with the list in <new> and stderr thrown away|and put their paths in <new>, no permission denied messages shown|, stdout into <new>, stderr into /dev/null',
    own: [
      'write to <new>, with errors suppressed, a list of %',
      'suppress errors and fill <new> with the paths of %',
      'errors to /dev/null, output to <new>: %',
      'save in <new>, ignoring error messages, the names of %',
      'hide all complaints and make <new> a list of %',
      '<new> should hold, and no error be shown, the paths of %',
    ],
  },
  xdev: {
    on: 'all reg nm nmf',
    command: 'find & -xdev %',
    say: 'without crossing into other file systems|on the same file system only|, not descending into other mounted file systems|, staying on one file system|but skip mounted disks|, ignoring other partitions that are mounted there|with -xdev|, but no directories on other devices|within the same partition',
    own: [
      'use find -xdev for %',
      'stay on this file system and find %',
      'do not go into other mounts, just list %',
      'one partition only: %',
      'skipping whatever is mounted from elsewhere, look for %',
      'leave removable media and other mounts alone and print %',
    ],
  },
  max: {
    on: 'all nm in empty',
    command: 'find & -maxdepth <depth> %',
    say: 'within (a maximum of|at most) <depth> levels|, not deeper than <depth> levels|with a maximum depth of <depth>|, descending at most <depth> levels|, going no further down than level <depth>|but only <depth> levels deep at most|with -maxdepth <depth>|, <depth> levels of directories at most',
    own: [
      'use find -maxdepth <depth> for %',
      'do not go beyond <depth> levels, find %',
      'limit the depth to <depth> and list %',
      'look no deeper than <depth> levels for %',
      'down to level <depth>, show %',
      'in the first <depth> levels, where are %',
    ],
  },
  one: {
    on: 'nm nmd in empty',
    command: 'find & -maxdepth 1 %',
    place: '<inside>',
    say: 'without descending into subdirectories|, but not in subdirectories|, at the top level only|, non-recursively|but do not search in the subfolders|, no deeper than one level|with -maxdepth 1|and leave subdirectories alone|, no recursion',
    own: [
      'use find -maxdepth 1 for %',
      'without recursion, find %',
      'do not look into subfolders, just list %',
      'only one level, please: %',
      'non-recursive search for %',
      'subdirectories left out, show %',
    ],
  },
  min: {
    on: 'all nm',
    command: 'find & -mindepth <depth> %',
    say: 'that are at least <depth> levels deep|at a depth of <depth> or more|with a minimum depth of <depth>|, starting at level <depth>|but nothing above level <depth>|, <depth> or more levels below the starting point|with -mindepth <depth>|, at least <depth> levels down',
    own: [
      'use find -mindepth <depth> for %',
      'skip everything above level <depth> and list %',
      'from level <depth> downwards, find %',
      'nested at least <depth> deep: %',
      'only at depth <depth> or below, look for %',
      'minimum depth <depth>, paths of %',
    ],
  },
  level: {
    on: 'all reg dir nm',
    command: 'find & -mindepth <depth> -maxdepth <depth> %',
    say: 'that are exactly <depth> levels deep|at level <depth>, neither above nor below|exactly <depth> levels below the starting point|, at a depth of <depth> only|, from level <depth> and no other|with minimum and maximum depth both <depth>|, on level <depth> exactly|, only those <depth> levels down',
    own: [
      'use find with -mindepth and -maxdepth <depth> for %',
      'on the level <depth> precisely, list %',
      'just level <depth>: %',
      'nothing above and nothing below level <depth>, find %',
      'exactly at depth <depth>, look for %',
      'one level only, number <depth>, show %',
    ],
  },
  follow: {
    on: 'all reg nm',
    command: 'find -L & %',
    say: 'and follow symbolic links|, following symlinks|with symbolic links followed|, going through symlinks too|and also descend into linked directories|, symbolic links dereferenced|with -L|, treating links as what they point to',
    own: [
      'use find -L for %',
      'follow symlinks and find %',
      'dereferencing symbolic links, list %',
      'do not stop at links to directories, show %',
      'links are to be followed: %',
      'with links resolved on the way, look for %',
    ],
  },
  two: {
    on: 'all reg nm nmf nmd in',
    command: 'find & & %',
    place: '<path> <path2>',
    say: 'at any depth|and print their paths|recursively|, paths please|, nested ones too|however deep|and show where they are|, with a single find',
    own: [
      'use one find for %',
      'are there any %',
      'i need the paths of %',
      'give the location of %',
      'paths of %',
      '%',
    ],
  },
  three: {
    on: 'nm nmf',
    command: 'find & & & %',
    place: '<path> <path2> <path3>',
    say: 'at any depth|and print their paths|recursively|, paths please|, nested ones too|however deep|and show where they are|, with a single find',
    own: [
      'use one find for %',
      'are there any %',
      'i need the paths of %',
      'give the location of %',
      'paths of %',
      '%',
    ],
  },
  root: {
    on: 'nmf nmd inf',
    command: 'find / % 2>/dev/null',
    place: '/',
    say: 'and hide errors|and discard error messages|, suppressing permission denied messages|with errors sent to /dev/null|, no error messages|and throw stderr away|without permission denied lines|, ignoring errors',
    own: [
      'use find / with errors thrown away for %',
      'silently look for %',
      'hide the errors and list %',
      'no complaints, please, just %',
      'errors to /dev/null, print %',
      'without error messages, show %',
    ],
  },
  pwd: {
    on: 'reg nmf',
    command: 'find "$PWD" %',
    place: '$PWD',
    say: 'and print their absolute paths|with their full paths|, starting the search at $PWD|with paths from the root directory on|, absolute paths please|and show the complete path of each|, as paths that begin with a slash|, by full path name',
    own: [
      'use find "$PWD" for %',
      'absolute paths of %',
      'full path names of %',
      'i need complete paths, beginning with /, of %',
      'print the path from the root directory on for %',
      'list with absolute paths %',
    ],
  },
  bottomup: {
    on: 'all dir',
    command: 'find & -depth %',
    say: 'and print the contents of each directory before the directory itself|, deepest first, with -depth|in depth-first order|, contents before their directory|with children listed ahead of their parents|from the bottom of the tree up|, using the -depth option|in post-order',
    own: [
      'use find -depth for %',
      'bottom up, list %',
      'depth-first listing of %',
      'children before parents, print %',
      'innermost first: %',
      'process each directory after its contents and show %',
    ],
  },
}

/** Places for searches with several starting points, with one that is fixed, or with the usual kinds. */
const places: Readonly<Record<string, string>> = {
  '<path> <path2>':
    '(in both <path> and <path2>|under <path> and <path2>|below <path> or <path2>|in the directory trees <path> and <path2>|within <path> as well as <path2>|in <path> and <path2>)',
  '<path> <path2> <path3>':
    '(in <path>, <path2> and <path3>|under <path>, <path2> and <path3>|below <path>, <path2> or <path3>|in the three directory trees <path>, <path2> and <path3>|in <path> and <path2> and also <path3>|anywhere in <path>, <path2> and <path3>)',
  '/': '(in the entire file system|on the whole system|on the system|in the root directory and below|starting from /|anywhere on this machine|under /|everywhere on the computer|in the whole file system)',
  $PWD: '(in the current directory|under the current directory|in the current directory and below|here and in all subfolders|below the working directory|in the present directory tree|in this folder and its subfolders)',
}

const generic = [
  'find all S PM',
  'find S PM',
  'search for S PM',
  'list [all] S P M',
  'display the (names|paths) of all S P M',
  'locate S P M',
  'P find S M',
  'print the S P M',
  'look for S P M',
]

function compose(): Intent[] {
  const found: Intent[] = []
  for (const [id, manner] of Object.entries(manners))
    for (const name of manner.on.split(' ')) {
      const subject = subjects[name] as { flags: string; say: string }
      // Half of them say the place as manuals do, half as people do.
      const kind = manner.place ?? (found.length % 2 === 0 ? '<startdir>' : '<where>')
      const place = places[kind] ?? kind
      const say = `(${subject.say})`
      found.push({
        id: `find/${name}-${id}`,
        domain: 'find',
        effect: manner.effect ?? 'quiet',
        command: kind
          .split(' ')
          .reduce((command, start) => command.replace('&', start), manner.command)
          .replace('%', () => subject.flags)
          .replace(/ {2,}/g, ' ')
          .trim(),
        wordings: [
          ...generic.map((shape) =>
            shape
              .replace('S', say)
              .replace('P', () => place)
              .replace('M', () => `(${attached(manner.say)})`),
          ),
          ...manner.own.map((shape) => shape.replace('%', () => `${say} ${place}`)),
        ],
      })
    }
  return found.map((intent) => (rare.test(intent.id) ? { ...intent, composed: true } : intent))
}

/** What few people ask for; its phrases are those of its commoner fellows. */
const rare = /-(three|pwd|bottomup|follow|errsave|add|fprint|min)$|^find.(ind|empty|dir)-|^find.in-(ls|nul|max|two)$/

/** A phrase that does not begin with a comma stands off from the word before it. */
const attached = (say: string): string =>
  say
    .split('|')
    .map((phrase) => (phrase === '' || phrase.startsWith(',') ? phrase : ` ${phrase}`))
    .join('|')

/** Searches by name, type and depth in all their manners: where to, how far, how printed, with or without complaints. */
export const findNamed: readonly Intent[] = compose()
