import { isOpaque, UNKNOWN } from './marks.ts'
import { quoteWord } from './options.ts'
import { outputOf } from './outputs.ts'
import { checkWrite } from './rules/writes.ts'
import { fork, type Io, need, note, placeOf, type Shell } from './shell.ts'
import { checkAssignment } from './variables.ts'
import { hookValue, type Wrapper, wrappers } from './wrappers.ts'

/**
 * Follows the command behind a wrapper. Undefined when `name` is no wrapper, or is not used as one.
 */
export function unwrap(name: string, args: readonly string[], shell: Shell, io: Io): string | undefined {
  if (name === 'env') return unwrapEnv(args, shell, io)
  if (/^(apt|apt-get|aptitude)$/.test(name)) {
    for (const arg of args) {
      const hook = hookValue(arg)
      if (hook !== undefined) shell.follow.text(hook, fork(shell), { stdin: undefined })
    }
    return undefined
  }
  const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined
  if (!wrapper) return undefined
  if (wrapper.need === 'privilege') need(shell, 'privilege', `${name} needs the rights of another user`, name)
  else if (wrapper.need) need(shell, wrapper.need, `${name} needs what the jail does not give`, name)
  if ((name === 'command' || name === 'builtin') && /^-[vV]+$/.test(args[0] ?? '')) return args.slice(1).join('\n')
  if (!wrapper.harmless) note(shell, 'wrapper', 'medium', `runs a command through ${name}`, `${name} ${args.join(' ')}`)
  if (name === 'sudo' && /^(-e|--edit)$/.test(args[0] ?? '')) {
    for (const arg of args.slice(1)) checkWrite(shell, arg, 'append')
    return UNKNOWN
  }
  return followWrapped(name, wrapper, args, shell, io)
}

function followWrapped(
  name: string,
  wrapper: Wrapper,
  args: readonly string[],
  shell: Shell,
  io: Io,
): string | undefined {
  let index = 0
  let ran = false
  const inner = wrapper.elsewhere ? elsewhere(shell) : name === 'exec' ? shell : fork(shell)
  if (wrapper.verbs) {
    const position = args.findIndex((arg) => wrapper.verbs?.includes(arg))
    if (position < 0) return undefined
    index = position + 1
  }
  let output = UNKNOWN
  const runScript = (text: string): void => {
    ran = true
    output = inner.follow.text(text, inner, io)
  }
  let operandsToSkip = wrapper.skip ?? 0
  const isSu = name === 'su' || name === 'runuser' || name === 'sg'
  for (; index < args.length; index += 1) {
    const arg = args[index] as string
    if (arg === '--') {
      index += 1
      if (operandsToSkip > 0 && name !== 'kubectl') {
        index += operandsToSkip
        operandsToSkip = 0
      }
      break
    }
    if (arg.startsWith('--') && arg.length > 2) {
      const [option = '', value] = arg.slice(2).split(/=(.*)/s)
      const takes = [...(wrapper.long ?? []), ...(wrapper.script ?? [])].some(
        (long) => long === option || (option.length > 2 && long.startsWith(option)),
      )
      const given = value ?? (takes ? args[++index] : undefined)
      if (
        given !== undefined &&
        wrapper.script?.some((script) => script === option || (option.length > 2 && script.startsWith(option)))
      )
        runScript(given)
      continue
    }
    if (/^-./.test(arg)) {
      index = skipShort(arg, args, index, wrapper, runScript)
      continue
    }
    if (wrapper.assigns && /^[A-Za-z_]\w*=/.test(arg)) {
      const [variable = '', value = ''] = arg.split(/=(.*)/s)
      checkAssignment(shell, variable, value)
      continue
    }
    if (operandsToSkip > 0) {
      operandsToSkip -= 1
      continue
    }
    if (isSu) {
      // The user's name; options may follow it.
      if (name === 'sg' && index > 0) runScript(arg)
      continue
    }
    break
  }
  if (ran) return output
  const program = name === 'start-stop-daemon' ? started(args) : undefined
  const command = program === undefined ? args.slice(index) : [program, ...args.slice(index)]
  if (command.length === 0) {
    if (name === 'sudo' || name === 'su' || name === 'doas' || name === 'runuser') {
      if (io.stdin !== undefined) return inner.follow.text(io.stdin, inner, { stdin: undefined })
      note(shell, 'privilege', 'medium', 'becomes another user', name)
    }
    if (name === 'ssh' && io.stdin !== undefined && !isOpaque(io.stdin))
      return inner.follow.text(io.stdin, inner, { stdin: undefined })
    return outputOf(name, args, shell, io)
  }
  if (name === 'screen' && args.includes('-X')) {
    const [verb, ...rest] = args.slice(args.indexOf('-X') + 1)
    const typed = rest.join(' ').replace(/\^[MJ]|\\[rn]|\\01[25]/g, '\n')
    if (verb === 'stuff' || verb === 'exec' || verb === 'screen') return inner.follow.text(typed, inner, io)
  }
  if (wrapper.joins) {
    const text = command.join(' ')
    const result = inner.follow.text(name === 'tmux' ? text.replace(/\s(Enter|C-m)$/, '') : text, inner, io)
    return name === 'ssh' ? outputOf('ssh', args, shell, io) : result
  }
  return inner.follow.argv(command, inner, io)
}

function elsewhere(shell: Shell): Shell {
  return { ...fork(shell), elsewhere: true }
}

function started(args: readonly string[]): string | undefined {
  const position = args.findIndex((arg) => /^(-x|--exec|-a|--startas)$/.test(arg))
  return position < 0 ? undefined : args[position + 1]
}

function skipShort(
  arg: string,
  args: readonly string[],
  index: number,
  wrapper: Wrapper,
  runScript: (text: string) => void,
): number {
  for (let position = 1; position < arg.length; position += 1) {
    const letter = arg[position] as string
    if (!wrapper.short?.includes(letter) && !wrapper.script?.includes(letter)) continue
    const attached = arg.slice(position + 1)
    const value = attached !== '' ? attached : (args[index + 1] ?? '')
    if (wrapper.script?.includes(letter)) runScript(value)
    return attached !== '' ? index : index + 1
  }
  return index
}

function unwrapEnv(args: readonly string[], shell: Shell, io: Io): string | undefined {
  const inner = fork(shell)
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] as string
    const split = /^(?:-[iv0]*S|--split-string=?)(.*)$/s.exec(arg)
    if (split) {
      const text = split[1] !== '' ? (split[1] as string) : (args[++index] ?? '')
      return inner.follow.text([text, ...args.slice(index + 1).map(quoteWord)].join(' '), inner, io)
    }
    if (arg === '-u' || arg === '--unset' || arg === '-C' || arg === '--chdir') {
      index += 1
      if (arg === '-C' || arg === '--chdir') inner.cwd = placeOf(shell, args[index] ?? '')
      continue
    }
    if (arg === '--') continue
    if (arg.startsWith('-')) {
      if (arg.startsWith('--chdir=')) inner.cwd = placeOf(shell, arg.slice(8))
      continue
    }
    if (/^[A-Za-z_]\w*=/.test(arg)) {
      const [variable = '', value = ''] = arg.split(/=(.*)/s)
      checkAssignment(shell, variable, value)
      if (variable === 'PATH') note(shell, 'altered-lookup', 'medium', 'changes which program runs', arg)
      continue
    }
    return inner.follow.argv(args.slice(index), inner, io)
  }
  // Alone it prints the environment, secrets included.
  note(
    shell,
    'environment',
    args.length > 0 && args.every((arg) => /^--(help|version)$/.test(arg)) ? 'low' : 'medium',
    'prints the environment, which may hold secrets',
  )
  return outputOf('env', args, shell, io)
}
