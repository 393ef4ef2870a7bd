import { followSubscript } from './arithmetic.ts'
import { HOME, isOpaque, mostTelling, taintOf, UNKNOWN, UNSET } from './marks.ts'
import { formatPrintf } from './outputs.ts'
import { nowhere } from './places.ts'
import { fork, isInteger, note, placeOf, type Shell, setAlternatives, setAttribute, setVariable } from './shell.ts'
import { runFile } from './special/code.ts'
import type { Special } from './special/special.ts'
import { checkAssignment } from './variables.ts'

/** Builtins that change the shell itself. As for the other specials, undefined leaves the rest to the tables. */

const cd: Special = (args, shell) => {
  const operand = args.find((arg) => !/^-[LPe@]+$|^--$/.test(arg))
  if (operand === undefined || operand === UNSET)
    shell.cwd = placeOf(shell, shell.variables.get('HOME')?.[0]?.[0] ?? HOME)
  else if (operand === '-') {
    const previous = shell.variables.get('OLDPWD')?.[0]?.[0]
    shell.cwd = previous === undefined ? nowhere : placeOf(shell, previous)
  } else if (operand !== '') {
    const [folder] = shell.variables.get('CDPATH')?.[0]?.[0]?.split(':') ?? []
    const searched = folder && !/^[/.~\uE000-\uE00F]/.test(operand) ? `${folder}/${operand}` : operand
    const place = placeOf(shell, searched.replaceAll(UNSET, ''))
    shell.cwd = { ...place, contents: false, ...(place.contents ? { parts: [...place.parts, UNKNOWN] } : {}) }
  }
  return ''
}

const evaluate: Special = (args, shell, io) => {
  const text = args.join(' ')
  if (text.trim() === '') return ''
  return shell.follow.text(text, shell, io)
}

const source: Special = (args, shell, io, name) => {
  const file = args.find((arg) => arg !== '--')
  if (file === undefined) return undefined
  if (/^\/dev\/(stdin|fd\/0)$/.test(file)) return shell.follow.text(io.stdin ?? UNKNOWN, shell, { stdin: undefined })
  return runFile(file, shell, io, name)
}

const read: Special = (args, shell, io) => {
  const names: string[] = []
  let array: string | undefined
  let separator = ' '
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string
    const match = /^-([a-zA-Z]*)([adinNptu])(.*)$/.exec(arg)
    if (match) {
      const value = match[3] !== '' ? (match[3] as string) : (args[++index] ?? '')
      if (match[2] === 'a') array = value
      if (match[2] === 'd') separator = value
    } else if (!arg.startsWith('-')) names.push(arg)
  }
  const text = io.stdin ?? UNKNOWN
  const line = separator === '' || text.startsWith('\n') ? text : (text.split('\n')[0] ?? '')
  for (const name of array === undefined ? names : [...names, array]) followName(name, shell)
  if (array !== undefined) {
    setVariable(shell, array, splitWords(line, shell))
    return ''
  }
  const targets = names.length > 0 ? names : ['REPLY']
  const words = splitWords(line, shell)
  for (const [index, name] of targets.entries()) {
    if (!/^[A-Za-z_]\w*$/.test(name)) continue
    const last = index === targets.length - 1
    const value = isOpaque(line) ? line : last ? words.slice(index).join(' ') : (words[index] ?? '')
    // A loop reads every line: each is a value that the variable takes.
    const lines = last && targets.length === 1 ? text.split('\n').filter((item) => item !== '') : []
    checkAssignment(shell, name, value)
    if (lines.length > 1)
      shell.variables.set(
        name,
        mostTelling(lines, 40).map((item) => [item.trim()]),
      )
    else setVariable(shell, name, [value])
  }
  return ''
}

function splitWords(line: string, shell: Shell): string[] {
  const custom = shell.variables.get('IFS')?.[0]?.[0]
  if (custom === undefined || /^\s*$/.test(custom) || isOpaque(custom)) return line.trim().split(/[ \t\n]+/)
  return line.trim().split(new RegExp(`[${custom.replace(/[\\\]^-]/g, '\\$&')}]`))
}

/** A name with a subscript is expanded by the builtin that is given it. */
function followName(name: string, shell: Shell): void {
  if (name.includes('[')) followSubscript(name, shell)
}

const mapfile: Special = (args, shell, io) => {
  const name =
    args.filter((arg, index) => !arg.startsWith('-') && !/^-[dnOsuCc]$/.test(args[index - 1] ?? ''))[0] ?? 'MAPFILE'
  const text = io.stdin ?? UNKNOWN
  setVariable(shell, name, isOpaque(text) ? [taintOf(text)] : text.replace(/\n$/, '').split('\n'))
  const callback = args.indexOf('-C')
  if (callback >= 0) shell.follow.text(args[callback + 1] ?? '', fork(shell), { stdin: undefined })
  return undefined
}

const printf: Special = (args, shell) => {
  if (args[0] !== '-v') return undefined
  const value = formatPrintf(args.slice(2))
  followName(args[1] ?? '', shell)
  checkAssignment(shell, args[1] ?? '', value)
  setVariable(shell, args[1] ?? '', [value])
  return ''
}

const declare: Special = (args, shell, _io, command) => {
  const flags = args.filter((arg) => /^-[a-zA-Z]+$/.test(arg)).join('')
  for (const arg of args) {
    const [name = arg] = arg.split(/\+?=/)
    if (/^[A-Za-z_]\w*$/.test(name)) {
      if (/^(local|declare|typeset)$/.test(command) && !flags.includes('g') && shell.locals && !shell.locals.has(name))
        shell.locals.set(name, shell.variables.get(name))
      if (flags.includes('i')) setAttribute(shell, name, 'integer')
    } else followName(name, shell)
    if (isInteger(shell, name) && arg.includes('=')) followSubscript(arg.slice(arg.indexOf('=') + 1), shell)
  }
  for (const arg of args) {
    const match = /^([A-Za-z_]\w*)(\+?)=([\s\S]*)$/.exec(arg)
    if (!match) continue
    const [, name = '', append, value = ''] = match
    checkAssignment(shell, name, value)
    const known = shell.variables.get(name)?.[0]
    // An array was already set when its elements were resolved.
    if (known && known.length > 1 && known.join(' ') === value) continue
    if (args.some((option) => /^-[a-zA-Z]*n/.test(option)) && /^[A-Za-z_]\w*$/.test(value)) {
      shell.variables.set(`&${name}`, [[value]])
      continue
    }
    setVariable(shell, name, [append === '+' ? (known?.[0] ?? '') + value : value])
  }
  if (command === 'readonly' || flags.includes('r'))
    for (const arg of args) if (/^[A-Za-z_]\w*(=|$)/.test(arg)) setAttribute(shell, arg.split('=')[0] ?? '', 'readonly')
  // A name reference makes another variable change: what it holds is not followed.
  if (args.some((arg) => /^-[a-zA-Z]*n/.test(arg)))
    note(shell, 'name-reference', 'medium', 'uses a reference to another variable')
  return undefined
}

const unset: Special = (args, shell) => {
  for (const arg of args) {
    followName(arg, shell)
    if (shell.conditional === 0 && shell.uncertain === 0) shell.variables.delete(arg)
    else if (shell.variables.has(arg)) setAlternatives(shell, arg, [[UNSET]])
    if (shell.functions.has(arg)) shell.unsure.add(arg)
  }
  if (args.some((arg) => /^HIST/.test(arg))) note(shell, 'wipes-history', 'medium', 'stops the record of what was run')
  return undefined
}

const set: Special = (args, shell) => {
  const start = args.findIndex((arg) => arg === '--' || !/^[-+]/.test(arg))
  if (start >= 0) shell.positional = args.slice(args[start] === '--' ? start + 1 : start)
  if (args.includes('history') && args.includes('+o'))
    note(shell, 'wipes-history', 'medium', 'stops the record of what was run')
  return undefined
}

const getopts: Special = (args, shell) => {
  checkAssignment(shell, args[1] ?? '', UNKNOWN)
  setVariable(shell, args[1] ?? '', [UNKNOWN])
  return undefined
}

const shift: Special = (args, shell) => {
  const count = Number(args[0] ?? '1')
  if (shell.positional) shell.positional = shell.positional.slice(Number.isInteger(count) ? count : 1)
  return ''
}

const trap: Special = (args, shell) => {
  const [action] = args.filter((arg) => arg !== '--')
  if (action === undefined || action === '-' || action === '' || action.startsWith('-')) return undefined
  const inner = fork(shell)
  inner.follow.text(action, inner, { stdin: undefined })
  // It may run at any time from now on: what it sets is one of the values.
  shell.uncertain += 1
  for (const [name, value] of inner.variables)
    if (shell.variables.get(name) !== value) setAlternatives(shell, name, value)
  shell.uncertain -= 1
  return ''
}

const alias: Special = (args, shell) => {
  for (const arg of args) {
    const match = /^([^=\s]+)=([\s\S]*)$/.exec(arg)
    if (!match) continue
    shell.aliases.set(match[1] as string, match[2] as string)
    note(shell, 'alias', 'medium', 'gives a command another meaning', arg)
    shell.follow.text(match[2] as string, fork(shell), { stdin: undefined })
  }
  return undefined
}

const enable: Special = (args, shell) => {
  if (args.includes('-f')) note(shell, 'foreign-library', 'high', 'loads code into the shell', args.join(' '))
  return undefined
}

const bind: Special = (args, shell) => {
  for (const arg of args) {
    const command = /^"?[^"]*"?\s*:\s*"?(.+?)"?$/.exec(arg)?.[1]
    if (command !== undefined && args.some((option) => option === '-x'))
      shell.follow.text(command, fork(shell), { stdin: undefined })
  }
  return undefined
}

const complete: Special = (args, shell) => {
  const position = args.indexOf('-C')
  if (position >= 0) shell.follow.text(args[position + 1] ?? '', fork(shell), { stdin: undefined })
  const words = args.indexOf('-W')
  if (words >= 0 && /[$`]/.test(args[words + 1] ?? ''))
    shell.follow.text(`: "${args[words + 1]}"`, fork(shell), { stdin: undefined })
  return undefined
}

const letExpression: Special = (args, shell) => {
  for (const arg of args) {
    followSubscript(arg, shell)
    if (!/=|\+\+|--/.test(arg)) continue
    for (const [name] of arg.matchAll(/[A-Za-z_]\w*/g)) setVariable(shell, name, [UNKNOWN])
  }
  return undefined
}

/** `jobs -x command`. */
const jobs: Special = (args, shell) => {
  if (args[0] === '-x') shell.follow.argv(args.slice(1), fork(shell), { stdin: undefined })
  return undefined
}

const ztcp: Special = (_args, shell) => {
  shell.report.socketOpened = true
  return undefined
}

const testVariable: Special = (args, shell) => {
  for (const [index, arg] of args.entries()) if (arg === '-v' || arg === '-R') followName(args[index + 1] ?? '', shell)
  return undefined
}

/** `hash -p /tmp/evil ls` makes a name run another program. */
const hash: Special = (args, shell) => {
  const position = args.indexOf('-p')
  if (position >= 0) shell.aliases.set(args[position + 2] ?? '', args[position + 1] ?? '')
  return undefined
}

export const builtins: Record<string, Special> = {
  cd,
  pushd: cd,
  popd: (_args, shell) => {
    shell.cwd = nowhere
    return ''
  },
  eval: evaluate,
  source,
  '.': source,
  read,
  mapfile,
  readarray: mapfile,
  printf,
  declare,
  typeset: declare,
  local: declare,
  export: declare,
  readonly: declare,
  unset,
  set,
  shift,
  getopts,
  trap,
  alias,
  enable,
  bind,
  let: letExpression,
  ztcp,
  jobs,
  test: testVariable,
  '[': testVariable,
  complete,
  compgen: complete,
  hash,
}
