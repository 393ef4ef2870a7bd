import { isAllowed, isListed, takesText } from './allow-list.ts'
import { builtins } from './builtins.ts'
import { globToRegExp, hasGlob, isOpaque, REMOTE, SELF, STAR, UNKNOWN, UNSET } from './marks.ts'
import { checkNeeds, needPath } from './needs.ts'
import { quoteWord } from './options.ts'
import { outputOf } from './outputs.ts'

import { placeName, ruinOf, withUnsetEmpty } from './places.ts'
import { destructivePrograms, isShellProgram, isWorthProbing, languageOf } from './programs.ts'
import { diskRules, formatRule, isFormatter } from './rules/disks.ts'
import { fileRules, type Rule } from './rules/files.ts'
import { networkRules, rsyncSends } from './rules/network.ts'
import { systemRules } from './rules/system.ts'
import { fork, type Io, note, placeOf, type Shell } from './shell.ts'
import { awk, interpreter, runShell } from './special/code.ts'
import type { Special } from './special/special.ts'
import { specials } from './special/table.ts'
import { unwrap } from './unwrap.ts'
import { scriptOptions, wrappers } from './wrappers.ts'

const rules = new Map<string, Rule[]>()
for (const table of [fileRules, diskRules, systemRules, networkRules, { rsync: rsyncSends }])
  for (const [name, rule] of Object.entries(table)) rules.set(name, [...(rules.get(name) ?? []), rule])

const specialTable = new Map<string, Special>([...Object.entries(specials), ...Object.entries(builtins)])

/** One command with its words resolved. Returns its abstract output. */
export function runArgv(argv: readonly string[], shell: Shell, io: Io): string {
  const { report } = shell
  report.budget -= 2 + argv.length / 10
  if (report.budget <= 0) return UNKNOWN
  const [word = ''] = argv
  const args = argv.slice(1)
  if (word === '') {
    if (args.length > 0)
      note(shell, 'unresolved-command', 'medium', 'what this runs is not known before it runs', argv.join(' '))
    return ''
  }
  if (isOpaque(word) || hasGlob(word) || word.startsWith('\uE006')) return runUnresolved(word, args, shell, io)
  if (!/^[\x21-\x7e]+$/.test(word)) {
    note(shell, 'unresolved-command', 'medium', 'a command name with characters that no program has', word)
    if (/\s/.test(word)) return UNKNOWN
  }

  const definition = shell.functions.get(word)
  if (definition) {
    // A function with the name of a program hides it only where the definition was read, and took effect.
    if (shell.unsure.has(word)) runNamed(word, args, fork(shell), io)
    else if (isKnown(word) && !shell.stack.includes(word)) attempt(shell, (inner) => runNamed(word, args, inner, io))
    return shell.follow.call(word, definition, args, shell, io)
  }
  const alias = shell.aliases.get(word)
  if (alias !== undefined && shell.depth < 20) {
    // Scripts do not expand aliases unless they ask for it: either may run.
    const inner = fork(shell)
    inner.depth += 4
    inner.aliases.delete(word)
    inner.follow.text(`${alias} ${args.map(quoteWord).join(' ')}`, inner, io)
  }

  if (word.includes('/')) {
    const content = shell.files.get(word) ?? shell.files.get(placeName(placeOf(shell, word)))
    if (content !== undefined) {
      const inner = fork(shell)
      inner.positional = [...args]
      note(shell, 'unknown-program', 'medium', 'runs a file that is no system program', word)
      return shell.follow.text(content, inner, io)
    }
  }
  return runNamed(word, args, shell, io)
}

/** A command that another program starts: no function or alias of the shell is in its way. */
export function runProgram(argv: readonly string[], shell: Shell, io: Io): string {
  const [word = '', ...args] = argv
  if (!shell.functions.has(word) && !shell.aliases.has(word)) return runArgv(argv, shell, io)
  shell.report.budget -= 2 + argv.length / 10
  if (shell.report.budget <= 0) return UNKNOWN
  if (!isKnown(word)) runArgv(argv, fork(shell), io)
  return runNamed(word, args, shell, io)
}

function isKnown(word: string): boolean {
  return (
    rules.has(word) ||
    specialTable.has(word) ||
    isListed(word) ||
    isShellProgram(word) ||
    isFormatter(word) ||
    languageOf(word) !== undefined ||
    Object.hasOwn(wrappers, word)
  )
}

const systemFolder = /^\/(usr\/(local\/)?)?s?bin\/[^/]+$/

function nameOf(word: string): string {
  const base = word.slice(word.lastIndexOf('/') + 1)
  if (rules.has(base) || specialTable.has(base) || isListed(base) || Object.hasOwn(wrappers, base)) return base
  const lower = base.toLowerCase().replace(/\.exe$/, '')
  // Case-insensitive file systems and `g`-prefixed GNU tools run the same programs; stopping the machine is left out, as
  // SHUTDOWN is also a word that people type into other prompts.
  if (
    lower !== base &&
    (rules.has(lower) || specialTable.has(lower) || isShellProgram(lower)) &&
    !/^(shutdown|reboot|halt|init)$/.test(lower)
  )
    return lower
  if (/^g[a-z]+$/.test(base) && rules.has(base.slice(1)) && !isListed(base)) return base.slice(1)
  return base
}

function runNamed(word: string, args: readonly string[], shell: Shell, io: Io): string {
  const name = nameOf(word)
  shell.report.utilities.add(name)
  if (word.includes('/') && !systemFolder.test(word)) {
    note(shell, 'unknown-program', 'medium', 'runs a file that is no system program', word)
    needPath(shell, word)
    if (/^\/dev\/shm\/|^\/(tmp|var\/tmp)\/\./.test(word))
      note(shell, 'hidden-code', 'high', 'runs a hidden program in a folder that anybody can write', word)
  }
  checkNeeds(name, args, shell)
  if (!takesText(name) && args.some((arg) => /^(-\w|--[\w-]+=)?stratum(\+\w+)?:\/\//.test(arg)))
    note(shell, 'mines', 'high', 'mines for coins', `${name} ${args.join(' ')}`)
  applyRules(name, args, shell, io)

  if (isShellProgram(name)) return runShell(args, shell, io, name) ?? UNKNOWN
  const language = languageOf(name)
  if (language === 'awk') return awk(args, shell, io, name) ?? UNKNOWN
  const special = specialTable.get(name)
  if (special) {
    const output = special(args, shell, io, name)
    if (
      name === 'git' ||
      name === 'sed' ||
      name === 'gsed' ||
      name === 'eval' ||
      name === 'source' ||
      name === '.' ||
      name === 'xargs' ||
      name === 'gxargs'
    )
      return output ?? UNKNOWN
    if (name === 'trap' && output !== undefined) return output
    if (output !== undefined && (name === 'find' || name === 'gfind' || name === 'fd' || name === 'fdfind')) {
      // What it executes has been judged; the rest of its options is judged here.
      const rest = args.filter((arg) => !/^-(exec|execdir|ok|okdir|x|X)$|^--exec(-batch)?$/.test(arg))
      if (!isAllowed(name, rest)) unlisted(name, args, shell)
      return output
    }
    if (!isAllowed(name, args)) {
      unlisted(name, args, shell)
      if (output === undefined && !takesText(name) && !Object.hasOwn(builtins, name)) probe(args, shell, io)
    }
    checkScriptOptions(name, args, shell)
    return output ?? outputOf(name, args, shell, io)
  }
  if (language !== undefined && !(Object.hasOwn(wrappers, name) && name !== 'expect')) {
    const output = interpreter(args, shell, io, name)
    if (output !== undefined) return output
  }
  const inner = unwrap(name, args, shell, io)
  if (inner !== undefined) return inner
  checkScriptOptions(name, args, shell)
  if (isAllowed(name, args)) return outputOf(name, args, shell, io)
  unlisted(name, args, shell)
  if (!takesText(name)) probe(args, shell, io)
  return outputOf(name, args, shell, io)
}

function unlisted(name: string, args: readonly string[], shell: Shell): void {
  if (rules.has(name) || isListed(name))
    note(shell, 'changes', 'medium', 'may change something', `${name} ${args.join(' ')}`)
  else note(shell, 'unlisted', 'medium', 'not on the list of programs that only read', name)
}

/** Rules see the words as they are, and once more with unset variables empty, as they will most likely be. */
function applyRules(name: string, args: readonly string[], shell: Shell, io: Io): void {
  const found = rules.get(name) ?? (isFormatter(name) ? [formatRule] : undefined)
  if (!found) return
  for (const rule of found) rule(args, shell, io, name)
  if (!args.some((arg) => arg.includes(UNSET))) return
  const emptied = args.map((arg) => withUnsetEmpty(arg)).filter((arg) => arg !== '')
  for (const rule of found) rule(emptied, shell, io, name)
}

/** Options by which otherwise harmless programs run commands. */
function checkScriptOptions(name: string, args: readonly string[], shell: Shell): void {
  const options = Object.hasOwn(scriptOptions, name) ? scriptOptions[name] : undefined
  if (!options) return
  for (const [index, arg] of args.entries()) {
    for (const option of options) {
      const value =
        arg === option
          ? args[index + 1]
          : arg.startsWith(`${option}=`)
            ? arg.slice(option.length + 1)
            : option.length === 2 && arg.startsWith(option) && arg.length > 2
              ? arg.slice(2)
              : undefined
      if (value === undefined) continue
      shell.report.safe = false
      const script =
        name === 'fzf' ? value.replace(/^.*?(execute(?:-silent)?|become|reload)[(:+]?/, '').replace(/\)$/, '') : value
      shell.follow.text(script, fork(shell), { stdin: undefined })
    }
  }
}

/** The program is not known. What can be tried: names that it may be, and what it may be without its unset parts. */
function runUnresolved(word: string, args: readonly string[], shell: Shell, io: Io): string {
  const { report } = shell
  note(shell, 'unresolved-command', 'medium', 'what this runs is not known before it runs', [word, ...args].join(' '))
  report.unknownRan = true
  if (word.includes(REMOTE)) note(shell, 'remote-code', 'critical', 'runs code that comes from the network', word)
  if (word.includes('\uE003')) note(shell, 'hidden-code', 'high', 'runs code that is decoded only when it runs', word)
  if (word.includes(SELF) && (shell.forking > 0 || shell.conditional > 0))
    note(shell, 'fork-bomb', 'critical', 'starts itself again and again', [word, ...args].join(' '))
  if (word.includes(UNSET)) {
    const rest = word.replaceAll(UNSET, '')
    if (rest === '') {
      if (args.length > 0) {
        const output = runArgv(args, fork(shell), io)
        guessed(args, shell, io)
        return output
      }
      return UNKNOWN
    }
    return runArgv([rest, ...args], shell, io)
  }
  if (hasGlob(word)) {
    const base = word.slice(word.lastIndexOf('/') + 1)
    const pattern = globToRegExp(base)
    const names = destructivePrograms.filter((name) => pattern.test(name)).slice(0, 12)
    let output = UNKNOWN
    for (const name of names) output = runArgv([name, ...args], fork(shell), io)
    return names.length === 1 ? output : UNKNOWN
  }
  guessed(args, shell, io)
  return UNKNOWN
}

/** An unknown program with the arguments of a known one: `-rf /` after anything is meant as it reads. */
function guessed(args: readonly string[], shell: Shell, io: Io): void {
  const recursive = args.some((arg) => /^-[a-zA-Z]*[rR][a-zA-Z]*$|^--recursive$/.test(arg))
  if (recursive && args.some((arg) => /^-\w*f|^--force|^--no-preserve-root/.test(arg)))
    applyRules('rm', args, shell, io)
  if (
    recursive &&
    args.some(
      (arg) => arg === '/' || arg === `/${STAR}` || ruinOf(placeOf(shell, arg), true) === 'the whole file system',
    )
  )
    applyRules('rm', args, shell, io)
  if (args.some((arg) => /^of=\/dev\//.test(arg))) applyRules('dd', args, shell, io)
  if (args.includes('--no-preserve-root'))
    note(shell, 'destroys', 'critical', 'removes the whole file system', args.join(' '))
}

/**
 * An unknown program may be a wrapper. Its arguments are tried as a command of their own from each word that names a
 * destructive program on; only what is dangerous then is kept.
 */
function probe(args: readonly string[], shell: Shell, io: Io): void {
  for (let index = 0; index < Math.min(args.length, 16); index += 1) {
    const arg = args[index] as string
    const previous = args[index - 1] ?? ''
    const script =
      /^(-c|-e|-x|--command|--exec|--eval|--run|--cmd|--execute|exec|cmd|run)$/.test(previous) && /\s/.test(arg)
    const inline = /^--(command|exec|eval|run|cmd|execute)=(.+)$/s.exec(arg)?.[2]
    if (!script && inline === undefined && !isWorthProbing(arg)) continue
    attempt(shell, (inner) => {
      if (script || inline !== undefined) inner.follow.text(inline ?? arg, inner, io)
      else runProgram(args.slice(index), inner, io)
    })
    if (!script && inline === undefined) return
  }
}

/** Follows what need not be what runs: only what is dangerous is kept. */
export function attempt(shell: Shell, run: (inner: Shell) => void): void {
  const inner = fork(shell)
  inner.report = { ...shell.report, findings: new Map(), needs: new Map(), utilities: new Set() }
  run(inner)
  shell.report.budget = inner.report.budget - 20
  for (const { rule, risk, message, evidence } of inner.report.findings.values())
    if (risk === 'critical' || risk === 'high') note(shell, rule, risk, message, evidence)
}
