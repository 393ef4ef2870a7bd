import { checkAwk, checkCode } from '../interpreters.ts'
import { DECODED, hasMarks, isOpaque, REMOTE, SELF, taintOf, UNKNOWN } from '../marks.ts'
import { optionValue, parseOptions } from '../options.ts'
import { outputOf, readFile } from '../outputs.ts'
import { languageOf } from '../programs.ts'
import { checkWrite } from '../rules/writes.ts'
import { readSed } from '../sed.ts'
import { fork, type Io, note, type Shell } from '../shell.ts'

import type { Special } from './special.ts'

/** Shells, interpreters, and the languages of awk and sed. */

/** `sh`, `bash` and relatives: a string, a file, or standard input. */
export const runShell: Special = (args, shell, io, name) => {
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

export const interpreter: Special = (args, shell, io, name) => {
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
    // These modules take code, not the name of a file.
    if (/^(timeit|cProfile|profile|trace|pdb)$/.test(module))
      for (const arg of args.slice(args.indexOf(module) + 1)) checkCode(language, arg, shell, name)
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

export const awk: Special = (args, shell, io, name) => {
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

export const sed: Special = (args, shell, io, name) => {
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
      if (run.trim() === '' || run.includes('&')) inner.follow.text(io.stdin ?? UNKNOWN, inner, { stdin: undefined })
      if (run !== '') inner.follow.text(run.replace(/\\\//g, '/'), inner, { stdin: undefined })
    }
    for (const target of effects.writes) checkWrite(shell, target, 'truncate', io.stdin)
  }
  return outputOf(name, args, shell, io)
}
