import { checkCode } from '../interpreters.ts'
import { isOpaque, REMOTE, taintOf, UNKNOWN } from '../marks.ts'
import { optionValue, parseOptions } from '../options.ts'
import { readFile } from '../outputs.ts'
import { placeName, ruinOf } from '../places.ts'
import { checkRemoved } from '../rules/files.ts'
import { checkWrite } from '../rules/writes.ts'
import { fork, note, placeOf, type Shell } from '../shell.ts'

import type { Special } from './special.ts'

/** Editors, pagers, archivers, builders and data tools, with their ways out to a shell. */

export const tar: Special = (args, shell) => {
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
export const editor: Special = (args, shell, io, name) => {
  note(shell, 'editor', 'medium', 'opens an editor', `${name} ${args.join(' ')}`)
  for (const [index, arg] of args.entries()) {
    const command =
      /^-[a-zA-Z]*c$/.test(arg) || arg === '--cmd' || arg === '-S' || arg === '-ex' || arg === '--eval' || arg === '-e'
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

export const pager: Special = (args, shell) => {
  for (const arg of args)
    if (/^\+.*!/.test(arg)) shell.follow.text(arg.replace(/^\+[^!]*!/, ''), fork(shell), { stdin: undefined })
  return undefined
}

export const database: Special = (args, shell, io, name) => {
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

export const make: Special = (args, shell, io, name) => {
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

export const expect: Special = (args, shell, io) => {
  note(shell, 'code', 'medium', 'runs expect code')
  const code = [optionValue(parseOptions(args, 'cf'), 'c') ?? '', io.stdin ?? ''].join('\n')
  for (const match of code.matchAll(/\b(?:spawn|exec|system|send)\s+(?:-\w+\s+)*(?:--\s+)?["{]?([^"\n;}]+)/g))
    shell.follow.text((match[1] ?? '').replace(/\\r|\\n/g, ''), fork(shell), { stdin: undefined })
  return UNKNOWN
}

/** Text macro and data tools with an escape to the shell on standard input or in an argument. */
export const escapes: Special = (args, shell, io, name) => {
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

export const cmake: Special = (args, shell) => {
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

export const rimraf: Special = (args, shell, _io, name) => {
  for (const arg of args) if (!arg.startsWith('-')) checkRemoved(shell, arg, true, `${name} ${args.join(' ')}`)
  return undefined
}

export const mkfifo: Special = (args, shell) => {
  for (const arg of args) if (!arg.startsWith('-')) shell.files.set(placeName(placeOf(shell, arg)), REMOTE)
  return undefined
}
