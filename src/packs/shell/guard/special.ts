import { checkAwk, checkCode } from './interpreters.ts'
import { DECODED, hasMarks, isOpaque, LISTING, mostTelling, REMOTE, SELF, taintOf, UNKNOWN } from './marks.ts'
import { optionValue, parseOptions } from './options.ts'
import { outputOf, readFile } from './outputs.ts'
import { isOwnTopLevel, placeName, ruinOf, withUnsetEmpty } from './places.ts'
import { languageOf } from './programs.ts'
import { checkRemoved } from './rules/files.ts'
import { checkWrite } from './rules/writes.ts'
import { readSed } from './sed.ts'
import { fork, type Io, note, placeOf, type Shell } from './shell.ts'

/**
 * Programs with a grammar of their own in which commands can stand. Each returns its abstract output, and notes whatever
 * keeps it from being safe; undefined means that the program was used in its ordinary way and the tables decide.
 */
export type Special = (args: readonly string[], shell: Shell, io: Io, name: string) => string | undefined

const narrowTests =
  /^-(name|iname|path|ipath|wholename|iwholename|regex|iregex|lname|ilname|empty|inum|samefile|nouser|nogroup|xtype)$/
const broadTests =
  /^-(mtime|mmin|atime|amin|ctime|cmin|newer.*|anewer|cnewer|size|user|group|uid|gid|perm|links|fstype|readable|writable|executable|used)$/

/** `find`: what it visits, how far that is narrowed down, and what it does to it. */
const find: Special = (args, shell, _io, name) => {
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

const fd: Special = (args, shell) => {
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

const xargs: Special = (args, shell, io) => {
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
  const command = options.operands.length > 0 ? options.operands : ['echo']
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

const parallel: Special = (args, shell, io) => {
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
          ? template.replace(/\{[./#%]*\}/g, () => word)
          : `${template} ${word}`
    inner.follow.text(line, inner, { stdin: undefined })
  }
  return UNKNOWN
}

/** `sh`, `bash` and relatives: a string, a file, or standard input. */
const runShell: Special = (args, shell, io, name) => {
  const inner = fork(shell)
  inner.positional = []
  let index = 0
  let command: string | undefined
  let fromInput = false
  for (; index < args.length; index += 1) {
    const arg = args[index] as string
    if (arg === '--' || arg === '-') {
      index += 1
      break
    }
    if (!/^[-+]/.test(arg)) break
    if (arg === '--rcfile' || arg === '--init-file') {
      index += 1
      inner.follow.text(readFile(shell, args[index] ?? ''), inner, { stdin: undefined })
      continue
    }
    if (/^--(version|help)$/.test(arg) && args.length === 1) return ''
    if (arg.startsWith('--')) continue
    if (arg === '-o' || arg === '+o' || arg === '-O' || arg === '+O') {
      index += 1
      continue
    }
    if (arg.includes('s')) fromInput = true
    if (arg.includes('c') || arg.includes(UNKNOWN)) {
      const rest = args.slice(index + 1)
      const position = rest.findIndex((word) => !/^-[a-z]+$|^--$/.test(word))
      command = rest[Math.max(0, position)] ?? ''
      inner.positional = rest.slice(Math.max(0, position) + 2)
      const zero = rest[Math.max(0, position) + 1]
      if (zero !== undefined) inner.variables.set('0', [[zero]])
      break
    }
  }
  if (command !== undefined) {
    if (command.trim() === '' && io.stdin === undefined) return ''
    if (command === SELF || command.trim() === SELF) note(shell, 'unknown-code', 'medium', 'runs itself again')
    return inner.follow.text(command, inner, io)
  }
  const [file, ...rest] = args.slice(index)
  if (file !== undefined && !fromInput && !/^\/dev\/(stdin|fd\/0)$|^\/proc\/self\/fd\/0$/.test(file)) {
    inner.positional = rest
    return runFile(file, inner, io, name)
  }
  if (io.stdin === undefined) {
    note(shell, 'interactive-shell', 'medium', 'starts a shell', name)
    return UNKNOWN
  }
  shell.report.safe = false
  return inner.follow.text(io.stdin, inner, { stdin: undefined })
}

/** A script in a file: read where the command itself wrote it, otherwise unknown. */
export function runFile(file: string, shell: Shell, io: Io, name: string): string {
  if (/^https?:/.test(file)) {
    note(shell, 'remote-code', 'critical', 'runs code that comes from the network', file)
    return UNKNOWN
  }
  const content = file.includes(REMOTE) ? REMOTE : readFile(shell, file)
  if (content.includes(REMOTE) || content.includes(DECODED) || !isOpaque(content))
    return shell.follow.text(content, shell, io)
  note(shell, 'unknown-code', 'medium', 'runs a script whose text is not known', `${name} ${file}`)
  if (/^\/dev\/(shm|mqueue)\/|^\/(tmp|var\/tmp)\/\./.test(file))
    note(shell, 'hidden-code', 'high', 'runs a hidden script in a folder that anybody can write', file)
  if (!hasMarks(content)) shell.follow.text(content, shell, io)
  return UNKNOWN
}

const codeOptions: Record<string, { short: string; values: string; long?: readonly string[] }> = {
  python: { short: 'c', values: 'cmWXQ' },
  perl: { short: 'eE', values: 'eEIMmFxi0lC'.replace(/[i0lxCF]/g, '') },
  ruby: { short: 'e', values: 'eIrCEKTWFx'.replace(/[WFxK]/g, '') },
  node: { short: 'ep', values: 'eprC', long: ['eval', 'print', 'require', 'import'] },
  php: { short: 'rBRE', values: 'rBREfFdczS' },
  lua: { short: 'e', values: 'el' },
  tcl: { short: 'c', values: 'cf' },
  r: { short: 'e', values: 'e' },
  other: { short: 'eEcl', values: 'eEclIL', long: ['eval', 'batch-eval', 'execute', 'load', 'expr'] },
}

const interpreter: Special = (args, shell, io, name) => {
  const language = languageOf(name) ?? 'other'
  const spec =
    codeOptions[language] ?? (codeOptions.other as { short: string; values: string; long?: readonly string[] })
  const codes: string[] = []
  const modules: string[] = []
  let file: string | undefined
  let module: string | undefined
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string
    if (!arg.startsWith('-') || arg === '-') {
      if (name === 'deno' || name === 'bun') {
        if (/^(eval|run|x)$/.test(arg)) {
          if (arg === 'eval') codes.push(args[index + 1] ?? '')
          continue
        }
      }
      file = arg
      break
    }
    if (arg.startsWith('--')) {
      const [option = '', value] = arg.slice(2).split(/=(.*)/s)
      if (/^(version|help)$/.test(option)) return args.length === 1 ? '' : undefined
      if (spec.long?.includes(option) || /^(eval|print|batch-eval|execute|expr)$/.test(option))
        codes.push(value ?? args[++index] ?? '')
      continue
    }
    for (let position = 1; position < arg.length; position += 1) {
      const letter = arg[position] as string
      if (!spec.values.includes(letter)) continue
      const value = arg.slice(position + 1) || (args[++index] ?? '')
      if (spec.short.includes(letter)) codes.push(value)
      if (letter === 'm') module = value
      if (/[IMr]/.test(letter) && language !== 'php') modules.push(`use ${value}`)
      break
    }
    if (module !== undefined) break
  }
  if (args.length > 0 && args.every((arg) => /^-(V|v|h|-version|-help)$/.test(arg))) return undefined
  note(shell, 'code', 'medium', `runs ${language} code`, `${name} ${args.join(' ')}`)
  if (codes.length > 0) {
    const inPlace = args.some((arg) => /^-[a-zA-Z0-9]*i/.test(arg)) && (language === 'perl' || language === 'ruby')
    if (inPlace && file !== undefined) checkWrite(shell, file, 'append')
    checkCode(language, [...modules, ...codes].join('\n'), shell, name)
    for (const word of codes)
      if (
        /argv|ARGV|\$_|<>|stdin|STDIN|gets/.test(word) &&
        io.stdin?.includes(REMOTE) &&
        /\b(exec|eval|system)\b/.test(word)
      )
        note(shell, 'remote-code', 'critical', 'runs code that comes from the network', word)
    if (
      /\b(exec|eval|system|popen|check_output|call|run)\b/.test(codes.join()) &&
      io.stdin !== undefined &&
      !isOpaque(io.stdin) &&
      /stdin|<>|input\(|STDIN|gets|\$_/.test(codes.join())
    ) {
      shell.follow.text(io.stdin, fork(shell), { stdin: undefined })
      checkCode(language, io.stdin, shell, name)
    }
    return printedBy(codes.join('\n'), io)
  }
  if (module !== undefined) {
    if (/^(http\.server|SimpleHTTPServer|pty|smtpd|ftplib|pyftpdlib)$/.test(module))
      note(shell, 'serves', 'medium', 'serves files to the network', module)
    return taintOf(io.stdin)
  }
  if (file !== undefined && !/^-$|^\/dev\/stdin$/.test(file)) {
    const content = readFile(shell, file)
    if (!isOpaque(content) || content.includes(REMOTE) || content.includes(DECODED))
      checkCode(language, content, shell, name)
    if (/^https?:/.test(file)) note(shell, 'remote-code', 'critical', 'runs code that comes from the network', file)
    shell.report.unknownRan = true
    return taintOf(io.stdin)
  }
  if (io.stdin !== undefined) checkCode(language, io.stdin, shell, name)
  shell.report.unknownRan = true
  return UNKNOWN
}

/** `python -c 'print("rm -rf /")' | sh`. */
function printedBy(code: string, io: Io): string {
  const printed =
    /^\s*(?:print|puts|echo|console\.log|say|io\.write)\s*\(?\s*(["'`])((?:\\.|(?!\1).)*)\1(?:\s*\*\s*1)?\s*\)?;?\s*$/.exec(
      code,
    )?.[2]
  if (printed !== undefined) return `${printed}\n`
  if (/base64|b64|fromhex|unpack|pack\(|decode|chr\(|fromCharCode|reverse|\[::-1\]|zlib|rot/.test(code))
    return taintOf(io.stdin) === UNKNOWN ? DECODED : taintOf(io.stdin)
  if (/urlopen|requests\.|https?:\/\/|LWP|Net::HTTP|fetch\(/.test(code)) return REMOTE
  return taintOf(io.stdin)
}

const awk: Special = (args, shell, io, name) => {
  const options = parseOptions(
    args,
    'FvfeiEl',
    ['file', 'source', 'assign', 'field-separator', 'include', 'exec', 'load'],
    true,
  )
  const preset = new Map<string, string>()
  for (const [index, arg] of args.entries()) {
    const text = arg === '-v' ? (args[index + 1] ?? '') : /^-v./.test(arg) ? arg.slice(2) : ''
    const match = /^(\w+)=([\s\S]*)$/.exec(text)
    if (match) preset.set(match[1] as string, match[2] as string)
  }
  const inline = optionValue(options, 'e', 'source')
  const file = optionValue(options, 'f', 'file', 'E', 'exec')
  const code = inline ?? (file === undefined ? options.operands[0] : readFile(shell, file))
  if (code === undefined) return undefined
  const inPlace = optionValue(options, 'i', 'include')
  if (inPlace !== undefined || options.flags.has('l') || options.flags.has('load'))
    note(shell, 'writes', 'medium', 'awk loads an extension or edits files in place', `${name} ${args.join(' ')}`)
  if (code.includes(REMOTE)) note(shell, 'remote-code', 'critical', 'runs code that comes from the network', code)
  const understood = checkAwk(code, shell, io.stdin, preset)
  if (!understood) note(shell, 'code', 'medium', 'runs awk code that is not fully understood', code)
  return outputOf(name, args, shell, io)
}

const sed: Special = (args, shell, io, name) => {
  const options = parseOptions(
    args.filter((arg) => !/^-[nErsuz]*i\S*$|^--in-place/.test(arg)),
    'efl',
    ['expression', 'file', 'line-length'],
  )
  const scripts = args.flatMap((arg, index) =>
    arg === '-e' || arg === '--expression'
      ? [args[index + 1] ?? '']
      : /^--expression=/.test(arg)
        ? [arg.slice(13)]
        : /^-[nErsuz]*e./.test(arg) && !/^-[nErsuz]*i/.test(arg)
          ? [arg.replace(/^-[nErsuz]*e/, '')]
          : [],
  )
  const file = optionValue(options, 'f', 'file')
  if (scripts.length === 0 && file === undefined && options.operands[0] !== undefined) scripts.push(options.operands[0])
  if (args.some((arg) => /^-[nErsuz]*i|^--in-place/.test(arg)))
    note(shell, 'writes', 'medium', 'edits files in place', `${name} ${args.join(' ')}`)
  if (file !== undefined) scripts.push(readFile(shell, file))
  for (const script of scripts) {
    const effects = readSed(script)
    if (!effects.understood || (isOpaque(script) && !/^[^\uE000-\uE00A]*s.*$/s.test(script)))
      note(shell, 'code', 'medium', 'runs sed code that is not fully understood', script)
    for (const run of effects.runs) {
      note(shell, 'code', 'medium', 'sed runs commands', script)
      const inner = fork(shell)
      if (run === '' || run.includes('&')) inner.follow.text(io.stdin ?? UNKNOWN, inner, { stdin: undefined })
      if (run !== '') inner.follow.text(run.replace(/\\\//g, '/'), inner, { stdin: undefined })
    }
    for (const target of effects.writes) checkWrite(shell, target, 'truncate', io.stdin)
  }
  return outputOf(name, args, shell, io)
}

const readOnlyGit = new Set(
  'status log diff show blame annotate shortlog describe rev-parse rev-list ls-files ls-tree ls-remote cat-file name-rev merge-base for-each-ref show-ref show-branch grep whatchanged reflog count-objects cherry diff-tree diff-index diff-files check-ignore check-attr check-ref-format check-mailmap var version help verify-commit verify-tag fsck range-diff get-tar-commit-id merge-tree archive-x interpret-trailers column stripspace patch-id bugreport-x'.split(
    ' ',
  ),
)
const commandKeys =
  /^(core\.(pager|editor|sshcommand|fsmonitor|askpass|hookspath|gitproxy|alternaterefscommand)|diff\.external|diff\..*\.(textconv|command)|difftool\..*|mergetool\..*|merge\..*\.driver|filter\..*|pager\..*|sequence\.editor|gpg\..*program|gpg\.program|credential(\..*)?\.helper|uploadpack\..*|interactive\.difffilter|remote\..*\.(uploadpack|receivepack|vcs)|browser\..*|man\..*|web\.browser|sendemail\..*cmd|trailer\..*|url\..*|protocol\..*)$/i

const git: Special = (args, shell) => {
  let index = 0
  for (; index < args.length; index += 1) {
    const arg = args[index] as string
    if (arg === '-c' || arg.startsWith('--config-env')) {
      checkGitKey(shell, args[index + 1] ?? '')
      index += 1
    } else if (
      arg === '-C' ||
      arg === '--git-dir' ||
      arg === '--work-tree' ||
      arg === '--namespace' ||
      arg === '--exec-path'
    )
      index += 1
    else if (!arg.startsWith('-')) break
  }
  const verb = args[index] ?? ''
  const rest = args.slice(index + 1)
  const run = (script: string): void => {
    shell.report.safe = false
    shell.follow.text(script, fork(shell), { stdin: undefined })
  }
  for (const [position, arg] of rest.entries()) {
    const value =
      /^--(upload-pack|receive-pack|exec|extcmd|open-files-in-pager|tree-filter|index-filter|msg-filter|commit-filter|env-filter|parent-filter|tag-name-filter|editor|smtp-server)=(.*)$/s.exec(
        arg,
      )?.[2]
    if (value !== undefined) run(value)
    const next = rest[position + 1] ?? ''
    if (/^--(upload-pack|receive-pack|extcmd|tree-filter|index-filter|msg-filter|commit-filter|env-filter)$/.test(arg))
      run(next)
    if (arg === '-u' && /^(clone|fetch|ls-remote|fetch-pack)$/.test(verb)) run(next)
    if ((arg === '-x' || arg === '--exec') && verb === 'rebase') run(next)
    if (arg === '-x' && verb === 'difftool') run(next)
    if (/^-O./.test(arg) && verb === 'grep') run(arg.slice(2))
    if (/^ext::/.test(arg)) run(arg.slice(5).replace(/% /g, '\\ ').replace(/%./g, ' '))
    if (/^--output=/.test(arg)) checkWrite(shell, arg.slice(9), 'truncate')
    if (arg === '--output' || (arg === '-o' && verb === 'archive')) checkWrite(shell, next, 'truncate')
    if (/^--(template|config)=/.test(arg) || ((arg === '-c' || arg === '--config') && verb === 'clone'))
      checkGitKey(shell, arg.includes('=') ? arg.replace(/^--config=/, '') : next)
  }
  if (verb === 'bisect' && rest[0] === 'run') shell.follow.argv(rest.slice(1), fork(shell), { stdin: undefined })
  if (verb === 'submodule' && rest.includes('foreach'))
    run(
      rest
        .slice(rest.indexOf('foreach') + 1)
        .filter((arg) => arg !== '--recursive')
        .join(' '),
    )
  if (verb === 'config') checkGitConfig(shell, rest)
  if (isReadOnlyGit(verb, rest)) return verb === 'log' || verb === 'show' ? UNKNOWN : UNKNOWN
  if (
    verb === '' &&
    args.every((arg) => /^(--version|--help|-v|-h|--exec-path|--html-path|--man-path|--info-path)$/.test(arg))
  )
    return ''
  note(shell, 'unlisted', 'medium', 'not on the list of programs that only read', `git ${verb}`)
  return UNKNOWN
}

function checkGitKey(shell: Shell, setting: string): void {
  const [key = '', value = ''] = setting.split(/=(.*)/s)
  if (/^alias\./i.test(key)) {
    shell.report.safe = false
    if (value.startsWith('!')) shell.follow.text(value.slice(1), fork(shell), { stdin: undefined })
    note(shell, 'command-variable', 'medium', 'a git setting that runs commands', setting)
  } else if (commandKeys.test(key)) {
    shell.follow.text(value.replace(/^!/, ''), fork(shell), { stdin: undefined })
    note(shell, 'command-variable', 'medium', 'a git setting that runs commands', setting)
  } else if (isOpaque(key)) note(shell, 'command-variable', 'medium', 'a git setting that is not known', setting)
}

function checkGitConfig(shell: Shell, rest: readonly string[]): void {
  const words = rest.filter((arg) => !arg.startsWith('-') && arg !== 'set')
  if (words.length >= 2) checkGitKey(shell, `${words[0]}=${words[1]}`)
}

function isReadOnlyGit(verb: string, rest: readonly string[]): boolean {
  const words = rest.filter((arg) => !arg.startsWith('-'))
  if (
    rest.some(
      (arg) =>
        /^--(output|ext-diff|textconv|open-files-in-pager|upload-pack|exec|extcmd)|^-O/.test(arg) &&
        !(arg === '-O' && verb !== 'grep'),
    )
  )
    return false
  if (readOnlyGit.has(verb)) {
    if (verb === 'reflog')
      return (
        words.length === 0 ||
        /^(show|list|exists|HEAD\S*)$/.test(words[0] ?? '') ||
        !/^(expire|delete|drop)$/.test(words[0] ?? '')
      )
    if (verb === 'interpret-trailers') return !rest.includes('--in-place')
    return true
  }
  switch (verb) {
    case 'branch':
      return (
        rest.every(
          (arg) =>
            /^(-a|-r|-v|-vv|-l|--list|--all|--remotes|--show-current|--verbose|--sort.*|--format.*|--no-color|--color.*|--column.*|--contains|--no-contains|--merged|--no-merged|--points-at|-i|--ignore-case|-q)$/.test(
              arg,
            ) || !arg.startsWith('-'),
        ) &&
        (words.length === 0 ||
          rest.some((arg) =>
            /^(-l|--list|--contains|--no-contains|--merged|--no-merged|--points-at|--sort|--format)/.test(arg),
          ))
      )
    case 'tag':
      return (
        (rest.length === 0 ||
          rest.some((arg) =>
            /^(-l|--list|-n\d*|--contains|--no-contains|--points-at|--merged|--no-merged|--sort.*)$/.test(arg),
          ) ||
          (words.length > 0 && rest.includes('-v'))) &&
        !rest.some((arg) => /^(-d|--delete|-a|-s|-m|-f|-F|--force|--message|--annotate|--sign|-u)/.test(arg))
      )
    case 'remote':
      return words.length === 0 || /^(show|get-url)$/.test(words[0] ?? '')
    case 'stash':
      return /^(list|show)$/.test(words[0] ?? '')
    case 'config':
      return rest.some((arg) =>
        /^(--list|-l|--get|--get-all|--get-regexp|--get-urlmatch|--get-color.*|get|list|--show-origin)$/.test(arg),
      )
        ? !rest.some((arg) => /^--(unset|add|replace|edit|rename|remove)|^-e$/.test(arg))
        : words.length === 1 && rest.every((arg) => !/^--(unset|edit|remove|rename|add)|^-e$/.test(arg))
    case 'worktree':
    case 'notes':
      return words.length === 0 || words[0] === 'list' || words[0] === 'show'
    case 'submodule':
      return words[0] === 'status' || words[0] === 'summary' || words.length === 0
    case 'bisect':
      return words[0] === 'log' || words[0] === 'view'
    case 'symbolic-ref':
      return words.length <= 1 && !rest.some((arg) => /^(-d|--delete|-m)/.test(arg))
    case 'lfs':
      return /^(ls-files|status|env|version|logs)$/.test(words[0] ?? '')
    default:
      return false
  }
}

const tar: Special = (args, shell) => {
  for (const [index, arg] of args.entries()) {
    const action =
      /^--checkpoint-action=exec=(.*)$/s.exec(arg)?.[1] ??
      /^--(?:to-command|use-compress-program|info-script|new-volume-script|rsh-command|rmt-command)=(.*)$/s.exec(
        arg,
      )?.[1]
    const next = args[index + 1] ?? ''
    if (action !== undefined) shell.follow.text(action, fork(shell), { stdin: undefined })
    else if (
      arg === '-I' ||
      arg === '-F' ||
      /^--(to-command|use-compress-program|info-script|new-volume-script|rsh-command|rmt-command)$/.test(arg)
    )
      shell.follow.text(next, fork(shell), { stdin: undefined })
    else if (arg === '--checkpoint-action' && next.startsWith('exec='))
      shell.follow.text(next.slice(5), fork(shell), { stdin: undefined })
  }
  return undefined
}

/** Editors and viewers that take commands on their command line or standard input. */
const editor: Special = (args, shell, io, name) => {
  note(shell, 'editor', 'medium', 'opens an editor', `${name} ${args.join(' ')}`)
  for (const [index, arg] of args.entries()) {
    const command =
      arg === '-c' || arg === '--cmd' || arg === '-S' || arg === '-ex' || arg === '--eval' || arg === '-e'
        ? (args[index + 1] ?? '')
        : arg.startsWith('+')
          ? arg.slice(1)
          : /^-c./.test(arg)
            ? arg.slice(2)
            : undefined
    if (command !== undefined) runEditorCommand(command, shell)
  }
  if (/^(ed|ex|red|vi|vim)$/.test(name) && io.stdin !== undefined && /(^|\n)\s*:?(w|wq|x)\b/.test(io.stdin))
    for (const arg of args) if (!/^[-+]/.test(arg)) checkWrite(shell, arg, 'truncate', io.stdin)
  if (io.stdin !== undefined)
    for (const line of io.stdin.split('\n').slice(0, 50))
      if (/^\s*:?\s*[%\d,$.]*(!|r\s*!|w\s*!)/.test(line)) runEditorCommand(line, shell)
  for (const arg of args)
    if (
      !/^[-+]/.test(arg) &&
      args.some((other) => /w(q|!|rite)?|x/.test(other.replace(/^[+]|^-c/, '')) && /^(\+|:|w|x|%)/.test(other))
    )
      checkWrite(shell, arg, 'append')
  if (args.some((arg) => /%d\b.*w|wq/.test(arg)))
    for (const arg of args) if (arg.startsWith('/') && isSystemFile(shell, arg)) checkWrite(shell, arg, 'truncate')
  return UNKNOWN
}

function isSystemFile(shell: Shell, path: string): boolean {
  return ruinOf(placeOf(shell, path), false) !== undefined
}

function runEditorCommand(command: string, shell: Shell): void {
  for (const piece of command.split(/\||\n/).length > 1 && command.startsWith('!') ? [command] : [command]) {
    const bang = /(?:^|[:|\s%\d,$.]|r\s?|w\s?|exec(?:ute)?\s*["'])!\s*(.+)$/s.exec(piece)?.[1]
    if (bang !== undefined) shell.follow.text(bang.replace(/["']$/, ''), fork(shell), { stdin: undefined })
    const called =
      /\b(?:system(?:list)?|shell-command(?:-to-string)?|call-process(?:-shell-command)?|os\.execute|io\.popen|jobstart|termopen|term_start|job_start)\s*\(?\s*\[?\s*(["'])((?:\\.|(?!\1).)*)\1/.exec(
        piece,
      )?.[2]
    if (called !== undefined) shell.follow.text(called, fork(shell), { stdin: undefined })
    const terminal = /^\s*:?(?:term(?:inal)?|shell|sh|silent!?\s+!?)\s+(.+)$/.exec(piece)?.[1]
    if (terminal !== undefined) shell.follow.text(terminal.replace(/^!/, ''), fork(shell), { stdin: undefined })
    if (/\b(py3?|python3?|lua|perl|ruby)\b\s+(.+)/.test(piece)) checkCode('python', piece, shell, 'editor')
  }
}

const pager: Special = (args, shell) => {
  for (const arg of args)
    if (/^\+.*!/.test(arg)) shell.follow.text(arg.replace(/^\+[^!]*!/, ''), fork(shell), { stdin: undefined })
  return undefined
}

const database: Special = (args, shell, io, name) => {
  note(shell, 'unlisted', 'medium', 'not on the list of programs that only read', name)
  for (const text of [...args, io.stdin ?? '']) {
    const command =
      /(?:^|[\n;'"\s])(?:\\!|\.shell|\.system|system|\\o\s*\||\\g\s*\||\.output\s*\||\.once\s*\||!)\s+(.+?)\s*;?$/s.exec(
        text,
      )?.[1] ?? /(?:\bFROM\s+PROGRAM|\bTO\s+PROGRAM)\s*'([^']*)'/i.exec(text)?.[1]
    if (command !== undefined && /\\!|\.shell|\.system|system|PROGRAM|\||^!/i.test(text))
      shell.follow.text(command, fork(shell), { stdin: undefined })
  }
  return taintOf(io.stdin)
}

const docker: Special = (args, shell, io, name) => {
  const position = args.findIndex(
    (arg, index) =>
      /^(run|create|exec)$/.test(arg) &&
      args
        .slice(0, index)
        .every(
          (before, at) =>
            before.startsWith('-') || before === 'container' || before === 'compose' || /^-/.test(args[at - 1] ?? ''),
        ),
  )
  if (position < 0) return undefined
  note(shell, 'container', 'medium', 'runs a container', `${name} ${args.join(' ')}`)
  const valued = [
    'volume',
    'mount',
    'name',
    'env',
    'env-file',
    'workdir',
    'user',
    'publish',
    'network',
    'net',
    'entrypoint',
    'hostname',
    'label',
    'memory',
    'cpus',
    'device',
    'cap-add',
    'cap-drop',
    'security-opt',
    'restart',
    'pid',
    'ipc',
    'uts',
    'userns',
    'volumes-from',
    'add-host',
    'dns',
    'expose',
    'gpus',
    'link',
    'log-driver',
    'log-opt',
    'platform',
    'shm-size',
    'tmpfs',
    'ulimit',
    'cidfile',
    'cgroupns',
    'runtime',
    'detach-keys',
    'file',
    'project-name',
    'index',
  ]
  const after = parseOptions(args.slice(position + 1), 'vewupnhlmca'.replace('n', ''), valued, true)
  const all = args.slice(position + 1)
  const mounts = all.flatMap((arg, index) => {
    if (/^(-v|--volume)$/.test(all[index - 1] ?? '')) return [arg]
    const text = /^(?:-v|--volume=)(.+)$/s.exec(arg)?.[1]
    if (text !== undefined) return [text]
    const mount = all[index - 1] === '--mount' ? arg : /^--mount=(.*)$/.exec(arg)?.[1]
    const source = /(?:source|src)=([^,]+)/.exec(mount ?? '')?.[1]
    const target = /(?:target|dst|destination)=([^,]+)/.exec(mount ?? '')?.[1]
    return source !== undefined ? [`${source}:${target ?? source}`] : []
  })
  const [image, ...command] = after.operands
  const inner = fork(shell)
  inner.elsewhere = true
  inner.links = new Map(shell.links)
  inner.cwd = { base: 'unknown', up: 0, parts: ['container'], contents: false }
  let hostMounted = false
  for (const mount of mounts) {
    const [source = '', target = source, mode = ''] = mount.split(':')
    const place = placeOf(shell, source)
    if (place.base === 'root' && place.parts.length === 0) hostMounted = true
    if (!/\bro\b/.test(mode)) inner.links.set(`/${target.replace(/^\/+|\/+$/g, '')}`, place)
    if (
      place.base === 'root' &&
      /^(etc|root|boot|usr|bin|sbin|lib|home|proc|sys|dev|var\/lib\/docker)$/.test(place.parts.join('/')) &&
      !/\bro\b/.test(mode) &&
      place.parts[0] !== 'home'
    )
      note(shell, 'container-escape', 'high', 'gives a container the system tree', mount)
    if (/(docker|containerd|podman|crio)\.sock/.test(source))
      note(shell, 'container', 'medium', 'gives a container control of all containers', mount)
  }
  const privileged = all.some(
    (arg) =>
      /^--privileged(=true)?$/.test(arg) ||
      (/^--cap-add=?(ALL|SYS_ADMIN)?$/.test(arg) && /ALL|SYS_ADMIN/.test(`${arg} ${all.join(' ')}`)),
  )
  const hostSpace = all.some(
    (arg, index) =>
      /^--(pid|userns|cgroupns|uts|ipc)(=host)?$/.test(arg) && (arg.endsWith('=host') || all[index + 1] === 'host'),
  )
  if (hostMounted)
    note(shell, 'container-escape', 'critical', 'gives a container the whole file system', `${name} ${args.join(' ')}`)
  else if (privileged && (hostSpace || all.some((arg) => /^nsenter$/.test(arg))))
    note(shell, 'container-escape', 'critical', 'a container with the rights of the host', `${name} ${args.join(' ')}`)
  const entry = optionValue(after, 'entrypoint')
  if (image === undefined) return UNKNOWN
  const argv = entry === undefined ? command : [entry, ...command]
  // In a container `rm -rf /` ruins the container: still dangerous, the author says to destroy all that is in reach.
  if (argv.length > 0) inner.follow.argv(argv, inner, io)
  return UNKNOWN
}

const make: Special = (args, shell, io, name) => {
  note(shell, 'unlisted', 'medium', 'not on the list of programs that only read', name)
  for (const file of ['Makefile', 'makefile', 'GNUmakefile']) checkMakefile(readFile(shell, file), shell)
  for (const [index, arg] of args.entries()) {
    if (/^--eval=/.test(arg)) checkMakefile(arg.slice(7), shell)
    if (arg === '--eval') checkMakefile(args[index + 1] ?? '', shell)
    if (arg === '-f' && /^(-|\/dev\/stdin)$/.test(args[index + 1] ?? '') && io.stdin !== undefined)
      checkMakefile(io.stdin, shell)
    else if (arg === '-f') checkMakefile(readFile(shell, args[index + 1] ?? ''), shell)
    const assigned = /^(SHELL|CC|CXX|LD|AR|MAKE|RM|INSTALL)=(.*)$/s.exec(arg)?.[2]
    if (assigned !== undefined) shell.follow.text(assigned, fork(shell), { stdin: undefined })
  }
  return taintOf(io.stdin)
}

function checkMakefile(text: string, shell: Shell): void {
  if (isOpaque(text) && !text.includes(REMOTE)) return
  if (text.includes(REMOTE)) note(shell, 'remote-code', 'critical', 'runs code that comes from the network', 'make')
  const commands = [
    ...text.slice(0, 8000).matchAll(/\$\(shell\s+([^)]*)\)|(?:^|\n|;)\t?\s*@?-?([^\n:=]+)(?=\n|$)/g),
  ].map((match) => match[1] ?? match[2] ?? '')
  for (const command of commands.slice(0, 50))
    shell.follow.text(command.replace(/^[@\t -]+/, ''), fork(shell), { stdin: undefined })
}

const expect: Special = (args, shell, io) => {
  note(shell, 'code', 'medium', 'runs expect code')
  const code = [optionValue(parseOptions(args, 'cf'), 'c') ?? '', io.stdin ?? ''].join('\n')
  for (const match of code.matchAll(/\b(?:spawn|exec|system|send)\s+(?:-\w+\s+)*(?:--\s+)?["{]?([^"\n;}]+)/g))
    shell.follow.text((match[1] ?? '').replace(/\\r|\\n/g, ''), fork(shell), { stdin: undefined })
  return UNKNOWN
}

/** Text macro and data tools with an escape to the shell on standard input or in an argument. */
const escapes: Special = (args, shell, io, name) => {
  for (const text of [...args, io.stdin ?? '']) {
    if (text.length > 20_000) continue
    const pattern =
      name === 'dc'
        ? /!\s*([^\n]+)/
        : name === 'm4'
          ? /\be?syscmd\(\s*[`'"]?([^'")]+)/
          : name === 'rpm'
            ? /%\(([^)]*)\)/
            : name === 'gdb'
              ? /^\s*(?:!|shell\s|python\s|make\s)\s*(.+)/
              : name === 'gnuplot'
                ? /(?:^|[;\n])\s*!\s*(.+)|system\s*\(?\s*["']([^"']+)/
                : name === 'ftp'
                  ? /(?:^|\n)!(.+)/
                  : /(?:\\write18|\\immediate\\write18|!)\s*\{?([^}\n]+)/
    const match = pattern.exec(text)
    const command = match?.[1] ?? match?.[2]
    if (command === undefined) continue
    shell.report.safe = false
    if (name === 'gdb') checkCode('python', text, shell, name)
    shell.follow.text(command, fork(shell), { stdin: undefined })
  }
  return undefined
}

const cmake: Special = (args, shell) => {
  const position = args.indexOf('-E')
  if (position < 0) return undefined
  const [action = '', ...rest] = args.slice(position + 1)
  note(shell, 'unlisted', 'medium', 'not on the list of programs that only read', 'cmake')
  if (/^(rm|remove_directory|remove)$/.test(action))
    for (const arg of rest)
      if (!arg.startsWith('-')) checkRemoved(shell, arg, action !== 'remove', `cmake ${args.join(' ')}`)
  if (action === 'env' || action === 'time')
    shell.follow.argv(
      rest.filter((arg) => !/^\w+=|^--/.test(arg)),
      fork(shell),
      { stdin: undefined },
    )
  return UNKNOWN
}

const rimraf: Special = (args, shell, _io, name) => {
  for (const arg of args) if (!arg.startsWith('-')) checkRemoved(shell, arg, true, `${name} ${args.join(' ')}`)
  return undefined
}

const mkfifo: Special = (args, shell) => {
  for (const arg of args) if (!arg.startsWith('-')) shell.files.set(placeName(placeOf(shell, arg)), REMOTE)
  return undefined
}

export const specials: Record<string, Special> = {
  find,
  gfind: find,
  bfs: find,
  fd,
  fdfind: fd,
  xargs,
  gxargs: xargs,
  parallel,
  git,
  hub: git,
  tar,
  bsdtar: tar,
  gtar: tar,
  sed,
  gsed: sed,
  vim: editor,
  vi: editor,
  nvim: editor,
  view: editor,
  gvim: editor,
  vimdiff: editor,
  rvim: editor,
  ex: editor,
  ed: editor,
  red: editor,
  emacs: editor,
  emacsclient: editor,
  nano: editor,
  micro: editor,
  kak: editor,
  less: pager,
  more: pager,
  most: pager,
  man: pager,
  sqlite3: database,
  sqlite: database,
  mysql: database,
  mariadb: database,
  psql: database,
  mongo: database,
  mongosh: database,
  docker,
  podman: docker,
  nerdctl: docker,
  'docker-compose': docker,
  make,
  gmake: make,
  bmake: make,
  expect,
  dc: escapes,
  m4: escapes,
  gdb: escapes,
  gnuplot: escapes,
  rpm: escapes,
  ftp: escapes,
  pdflatex: escapes,
  latex: escapes,
  tex: escapes,
  cmake,
  rimraf,
  'del-cli': rimraf,
  trash: rimraf,
  rmdirs: rimraf,
  mkfifo,
  mknod: mkfifo,
}
export { awk, interpreter, runShell }
