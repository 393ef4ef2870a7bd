import type { Intent } from '../grammar.ts'
import { findActions } from './find-acting-shapes.ts'

/** What find selects, as a plural; `loud` when a bare "search for a word in these" already means another command. */
const selections: Readonly<Record<string, { flags: string; say: string; loud?: boolean }>> = {
  name: {
    flags: "-name '<name>'",
    say: '(files named <name>|files called <name>|<name> files|files with the name <name>|files that are called <name>|files by the name of <name>|files whose name is <name>|files going by the name <name>|files with the exact name <name>)',
  },
  ending: {
    flags: "-name '*.<ext>'",
    say: '(*.<ext> files|files named *.<ext>|files whose names end in .<ext>|files ending in .<ext>|files with the ending .<ext>|names matching *.<ext>|files of the form *.<ext>|entries whose name ends with .<ext>|<ext> files)',
    loud: true,
  },
  regular: {
    flags: "-type f -name '*.<ext>'",
    say: '(regular <ext> files|regular files ending in .<ext>|regular files whose names end with .<ext>|plain files named *.<ext>|regular *.<ext> files|ordinary files with the suffix .<ext>|regular files with the extension <ext>|plain <ext> files|regular files matching *.<ext>)',
    loud: true,
  },
  anycase: {
    flags: "-iname '*.<ext>'",
    say: '(files whose names end in .<ext>, in upper or lower case,|*.<ext> files, whatever the case of the name,|files ending in .<ext>, in capitals or not,|files named *.<ext> regardless of the case of the name|files with the ending .<ext> in any capitalisation|files whose name matches *.<ext> case-insensitively|files that -iname *.<ext> picks|files with the case-insensitive name pattern *.<ext>|<ext> files, ending in big or small letters,)',
  },
  files: {
    flags: '-type f',
    say: '(regular files|regular files|plain files|ordinary files|files of whatever name|regular files of any name|files, not directories,|entries of type f|regular files, nested ones too,)',
    loud: true,
  },
  recent: {
    flags: '-type f -mtime -<days>',
    say: '(regular files modified less than <days> ago|files changed in the last <days>|files that were modified within the last <days>|files with a change not older than <days>|files edited during the past <days>|regular files whose contents changed less than <days> ago|files written to in the last <days>|files younger than <days>|files last modified under <days> ago)',
  },
  fresh: {
    flags: '-type f -mmin -<mins>',
    say: '(regular files modified less than <mins> ago|files changed in the last <mins>|files that were modified within the last <mins>|files with a change not older than <mins>|files edited during the past <mins>|regular files whose contents changed less than <mins> ago|files written to in the last <mins>|files younger than <mins>|files last modified under <mins> ago)',
  },
  stale: {
    flags: '-type f -mtime +<days>',
    say: '(regular files modified more than <days> ago|files not changed in the last <days>|files that have not been modified for over <days>|files whose last change lies more than <days> back|files left unedited for more than <days>|regular files whose contents are older than <days>|files not written to in over <days>|files older than <days>|files last modified over <days> ago)',
  },
  unread: {
    flags: '-type f -atime +<days>',
    say: '(regular files accessed more than <days> ago|files not accessed in the last <days>|files that nobody read for over <days>|files whose last access lies more than <days> back|files not opened for more than <days>|regular files unread for over <days>|files with an access time more than <days> ago|files last read over <days> ago|files that have not been looked at in more than <days>)',
  },
  big: {
    flags: '-type f -size +<size>',
    say: '(regular files larger than <size>|files bigger than <size>|files of more than <size>|files whose size exceeds <size>|files over <size>|regular files greater than <size>|files with a size above <size>|files that take more than <size>|files heavier than <size>)',
  },
  mode: {
    flags: '-type f -perm <perm>',
    say: '(regular files with permissions <perm>|files whose mode is exactly <perm>|files with mode <perm>|regular files that have <perm> permission|files with the permission bits set to <perm>|plain files of mode <perm>|files carrying exactly the rights <perm>|files whose permissions are <perm>|regular files with the octal mode <perm>)',
  },
  owner: {
    flags: '-type f -user <user>',
    say: '(regular files owned by <user>|files belonging to user <user>|files whose owner is <user>|plain files of the user <user>|files that <user> owns|regular files that belong to <user>|files in the possession of <user>|files with <user> as their owner|files of the account <user>)',
  },
  glob: {
    flags: "-name '<pattern>'",
    say: '(files and directories named <pattern>|files/directories matching <pattern>|entries whose name matches <pattern>|files or folders with names like <pattern>|entries, whatever their type, called <pattern>|items whose name fits the glob <pattern>|files and folders that match <pattern>|<pattern> files/directories|things of any type named <pattern>)',
  },
  iglob: {
    flags: "-iname '<pattern>'",
    say: '(files and directories named <pattern> in any letter case|files/directories matching <pattern> (case insensitive)|entries whose name matches <pattern> case-insensitively|files or folders with names like <pattern>, upper or lower case,|entries called <pattern>, the case of the name ignored,|items whose name fits <pattern> irrespective of case|<pattern> (case insensitive) files/directories|things of any type named <pattern> in capitals or not)',
  },
  exact: {
    flags: "-iname '<name>'",
    say: '(files named <name> in any letter case|files called <name>, upper or lower case,|files that -iname <name> picks|files with the name <name>, case of the name ignored,|files whose name is <name> in capitals or not|files by the name of <name>, case-insensitively,|files named <name> (case insensitive)|files with the exact but case-blind name <name>|files going by the name <name> in whatever capitalisation)',
  },
  all: {
    flags: '',
    say: '(files and directories|entries of any type|files and folders|things of whatever type|files/directories|files, folders and anything else|paths, directories too,|entries without any condition|names, of folders too,)',
  },
  folders: {
    flags: '-type d',
    say: '(directories|folders|directories|directories and subdirectories|directories at all levels|dirs|folders and subfolders|entries of type d|subfolders)',
  },
}

/** Which action is asked for with which selection; the places take turns between two kinds of phrase. */
const pairs: Readonly<Record<string, string>> = {
  grep: 'name ending regular anycase files recent',
  'grep-all': 'name ending files',
  'grep-name': 'name ending regular files fresh',
  'grep-fold': 'name ending files',
  'grep-list': 'name anycase exact fresh stale mode owner big',
  'grep-list-fold': 'name ending regular files',
  'grep-lineno': 'name ending regular files',
  'grep-number': 'name ending',
  'grep-count': 'name ending',
  'grep-print': 'name ending anycase files',
  'grep-quiet': 'name files',
  'grep-files-count': 'name ending regular files',
  'grep-lines-count': 'name ending files',
  'grep-first': 'ending',
  ls: 'name ending anycase regular',
  'ls-long': 'name glob ending iglob files big mode owner recent fresh stale unread',
  'ls-human': 'big ending',
  'ls-self': 'glob folders all',
  'ls-inode': 'files',
  cat: 'name ending anycase',
  'print-cat': 'name ending',
  echo: 'name files glob folders all',
  'echo-all': 'files all',
  lines: 'ending regular files',
  'lines-sum': 'ending files',
  first: 'ending name',
  'first-named': 'ending',
  last: 'ending',
  stat: 'files name',
  'stat-owner': 'ending folders',
  'stat-time': 'ending files',
  md5: 'files name exact',
  md5sort: 'files',
  file: 'files ending',
  du: 'ending name',
  'du-bytes': 'anycase ending',
  'du-sum': 'ending anycase',
  'du-top': 'files',
  basename: 'files glob ending',
  dirname: 'name ending',
  'dirname-once': 'name ending',
  'echo-rm': 'ending stale',
  'echo-chmod': 'files',
  'ok-cat': 'ending',
  'ok-ls': 'ending',
}

const byPhrase = { command: '<where>', say: '<where>' }
const byStart = { command: '<startdir>', say: '<startdir>' }

function compose(): Intent[] {
  const found: Intent[] = []
  for (const [action, names] of Object.entries(pairs))
    for (const [index, name] of names.split(' ').entries()) {
      const { tail, shapes } = findActions[action] as (typeof findActions)[string]
      const { flags, say, loud } = selections[name] as (typeof selections)[string]
      const place = (index + action.length) % 2 === 0 ? byPhrase : byStart
      found.push({
        id: `find/act-${name}-${action}`,
        domain: 'find',
        effect: 'quiet',
        command: `find ${place.command} ${flags}${tail}`.replaceAll('  ', ' '),
        wordings: shapes
          .filter((shape) => loud !== true || !shape.startsWith('~'))
          .map((shape) => shape.replace('~', '').replace('%', say).replace('@', place.say)),
        composed: true,
      })
    }
  return found
}

/** Searches with an action of find's own: -exec and -ok with commands that read or print. */
export const findActing: readonly Intent[] = compose()
