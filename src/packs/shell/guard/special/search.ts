import { LISTING, mostTelling, UNKNOWN } from '../marks.ts'
import { optionValue, parseOptions, quoteWord } from '../options.ts'
import { readFile } from '../outputs.ts'
import { isOwnTopLevel, withUnsetEmpty } from '../places.ts'
import { checkRemoved } from '../rules/files.ts'
import { checkWrite } from '../rules/writes.ts'
import { fork, note, placeOf, type Shell } from '../shell.ts'

import type { Special } from './special.ts'

/** Programs that find things and run commands on them. */

const narrowTests =
  /^-(name|iname|path|ipath|wholename|iwholename|regex|iregex|lname|ilname|empty|inum|samefile|nouser|nogroup|xtype)$/

const broadTests =
  /^-(mtime|mmin|atime|amin|ctime|cmin|newer.*|anewer|cnewer|size|user|group|uid|gid|perm|links|fstype|readable|writable|executable|used)$/

/** `find`: what it visits, how far that is narrowed down, and what it does to it. */
export const find: Special = (args, shell, _io, name) => {
  let index = 0
  while (/^-([HLP]|O\d|D)$/.test(args[index] ?? '')) index += args[index] === '-D' ? 2 : 1
  const roots: string[] = []
  while (index < args.length && !/^[-(!,]/.test(args[index] as string)) roots.push(args[index++] as string)
  if (roots.length === 0) roots.push('.')
  const expression = args.slice(index)
  const evidence = `${name} ${args.join(' ')}`
  let narrow = false
  let broad = false
  let negated = false
  for (let position = 0; position < expression.length; position += 1) {
    const word = expression[position] as string
    const value = expression[position + 1] ?? ''
    if (word === '!' || word === '-not') negated = !negated
    else if (word === '-o' || word === '-or' || word === ',') {
      narrow = false
      broad = false
    } else if (narrowTests.test(word)) {
      if (!negated && (word === '-empty' || !/^[*.\uE004]*$/.test(value))) narrow = true
      else if (negated) broad = true
      negated = false
    } else if (broadTests.test(word)) {
      broad = true
      negated = false
    } else if (word === '-type' && !negated && /^[lpsbc,]+$/.test(value)) broad = true
    else if (word === '-type' || word === '-maxdepth' || word === '-mindepth') negated = false
    const action = /^-(exec|execdir|ok|okdir)$/.test(word)
    if (word === '-delete') {
      for (const root of roots) checkSwept(shell, root, narrow, broad, evidence)
      note(shell, 'deletes', 'medium', 'deletes what it finds', evidence)
    } else if (/^-(fprint|fprint0|fls|fprintf)$/.test(word)) checkWrite(shell, value, 'truncate')
    else if (action) {
      const command: string[] = []
      position += 1
      while (
        position < expression.length &&
        expression[position] !== ';' &&
        !(expression[position] === '+' && command.at(-1) === '{}')
      )
        command.push(expression[position++] as string)
      runFound(command, roots, narrow, broad, shell, evidence)
    }
  }
  return roots
    .map((root) => (narrow || broad ? `${root}/${UNKNOWN}/${UNKNOWN}` : `${root}/${LISTING}/${LISTING}`))
    .join('\n')
}

/** Everything below `root` that the tests let through goes. */
function checkSwept(shell: Shell, root: string, narrow: boolean, broad: boolean, evidence: string): void {
  if (narrow) return
  const emptied = withUnsetEmpty(root)
  if (emptied !== root && emptied !== '') checkSwept(shell, emptied, narrow, broad, evidence)
  const place = placeOf(shell, root)
  if (
    broad &&
    (place.base !== 'root' ||
      (place.parts[0] === 'var' && /^(log|tmp|cache|spool)$/.test(place.parts[1] ?? '')) ||
      place.parts[0] === 'tmp' ||
      place.parts.length > 1 ||
      isOwnTopLevel(place))
  )
    return
  checkRemoved(shell, root, true, evidence)
}

function runFound(
  command: readonly string[],
  roots: readonly string[],
  narrow: boolean,
  broad: boolean,
  shell: Shell,
  evidence: string,
): void {
  const [program = ''] = command
  const base = program.slice(program.lastIndexOf('/') + 1)
  const system = !program.includes('/') || program.startsWith('/')
  if (system && /^(rm|shred|unlink|srm|wipe|truncate)$/.test(base) && command.includes('{}'))
    for (const root of roots) checkSwept(shell, root, narrow, broad, evidence)
  for (const root of roots.slice(0, 8)) {
    const folder = root.replace(/\/+$/, '')
    const found = narrow || broad ? `${folder}/${UNKNOWN}/${UNKNOWN}` : `${folder}/${LISTING}/${LISTING}`
    const inner = fork(shell)
    inner.follow.argv(
      command.map((word) => word.replaceAll('{}', found)),
      inner,
      { stdin: undefined },
    )
  }
}

export const fd: Special = (args, shell) => {
  const position = args.findIndex((arg) => /^(-x|-X|--exec|--exec-batch)$/.test(arg))
  if (position < 0) return undefined
  const before = args.slice(0, position).filter((arg) => !arg.startsWith('-'))
  const pattern = before[0] ?? '.'
  const root = before[1] ?? '.'
  const all = /^[.*^$\uE004]*$/.test(pattern)
  const found = all ? `${root}/${LISTING}` : `${root}/${UNKNOWN}/${UNKNOWN}`
  const command = args.slice(position + 1).filter((arg) => arg !== ';')
  const argv = command.some((arg) => arg.includes('{'))
    ? command.map((arg) => arg.replace(/\{[./]*\}/g, found))
    : [...command, found]
  shell.follow.argv(argv, fork(shell), { stdin: undefined })
  return UNKNOWN
}

/** The words that xargs would read, as far as they are known. */
function wordsOf(text: string, separator: string | undefined): string[] {
  if (separator !== undefined)
    return text.split(separator === '\\n' ? '\n' : separator === '\\0' ? /[\0\n]/ : separator)
  return text.split(/[\s\0]+/).map((word) => word.replace(/["'\\]/g, ''))
}

export const xargs: Special = (args, shell, io) => {
  const optional = args.map((arg) => (arg === '-i' ? '-I{}' : arg === '-l' || arg === '-e' ? '-r' : arg))
  const options = parseOptions(
    optional,
    'adEILnPsJR',
    ['arg-file', 'delimiter', 'eof', 'max-lines', 'max-args', 'max-procs', 'max-chars', 'process-slot-var'],
    true,
  )
  const file = optionValue(options, 'a', 'arg-file')
  const text = file === undefined ? (io.stdin ?? UNKNOWN) : readFile(shell, file)
  const replaced = optionValue(options, 'I', 'J', 'replace') ?? (options.flags.has('replace') ? '{}' : undefined)
  const separator =
    options.flags.has('0') || options.flags.has('null')
      ? '\\0'
      : (optionValue(options, 'd', 'delimiter') ?? (replaced === undefined ? undefined : '\n'))
  const given = wordsOf(text, separator).filter((word) => word !== '')

  const words = given.length > 0 ? given : [UNKNOWN]
  // As it was written: an `-i` of the command, as in `xargs sed -i`, is none of xargs's own.
  const count = options.operands.length
  const command = count > 0 ? args.slice(-count) : ['echo']
  let output = ''
  const inner = fork(shell)
  if (replaced !== undefined) {
    for (const word of mostTelling(words, 100))
      output += inner.follow.argv(
        command.map((part) => part.replaceAll(replaced, word)),
        inner,
        { stdin: undefined },
      )
    return output
  }
  const each = optionValue(options, 'n', 'max-args', 'L')
  if (each === undefined || words.length === 1)
    return inner.follow.argv([...command, ...words], inner, { stdin: undefined })
  const size = Math.max(1, Number.parseInt(each, 10) || 1)
  for (let index = 0; index < Math.min(words.length, 200); index += size)
    output += inner.follow.argv([...command, ...words.slice(index, index + size)], inner, { stdin: undefined })
  return output
}

export const parallel: Special = (args, shell, io) => {
  const split = args.findIndex((arg) => /^:::\+?$|^::::$/.test(arg))
  const options = parseOptions(
    split < 0 ? args : args.slice(0, split),
    'jNnISaLPCdkX'.replace('k', '').replace('X', ''),
    [
      'jobs',
      'arg-file',
      'colsep',
      'delay',
      'timeout',
      'retries',
      'joblog',
      'sshlogin',
      'results',
      'tmpdir',
      'max-args',
      'delimiter',
      'workdir',
      'env',
      'basefile',
      'return',
    ],
    true,
  )
  const words =
    split < 0 ? wordsOf(io.stdin ?? UNKNOWN, '\n') : args.slice(split + 1).filter((arg) => !arg.startsWith(':::'))
  const template = options.operands.join(' ')
  note(shell, 'unlisted', 'medium', 'not on the list of programs that only read', 'parallel')
  for (const word of words.filter((text) => text !== '').slice(0, 100)) {
    const inner = fork(shell)
    const line =
      template === ''
        ? word
        : /\{[^}]*\}/.test(template)
          ? template.replace(/\{[./#%]*\}/g, () => quoteWord(word))
          : `${template} ${quoteWord(word)}`
    inner.follow.text(line, inner, { stdin: undefined })
  }
  return UNKNOWN
}
