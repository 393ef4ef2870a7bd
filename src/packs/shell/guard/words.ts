import { type ParameterExpansionPart, parse, type Word, type WordPart } from 'unbash'
import { evaluateArithmetic, followSubscript } from './arithmetic.ts'
import { braceAlternatives } from './braces.ts'
import { globToRegExp, HOME, isOpaque, mostTelling, QUESTION, SECRET, SELF, STAR, UNKNOWN, UNSET } from './marks.ts'
import { fork, note, type Shell, setVariable } from './shell.ts'

/** A word while it is put together: finished fields and the one being built. */
type Builder = { fields: string[]; current: string; started: boolean }

const maximumFields = 400
const maximumText = 60_000

/** The fields that a word becomes: after braces, tilde, parameters, substitutions, splitting and quote removal. */
export function expand(word: Word, shell: Shell): string[] {
  const { parts } = word
  if (!parts) return [tilde(word.text, word.value, shell)]
  if (parts.some((part) => part.type === 'BraceExpansion' || part.type === 'ExtendedGlob')) {
    const alternatives = braceAlternatives(word.text)
    if (alternatives !== undefined) {
      if (!alternatives.complete)
        note(shell, 'too-complex', 'medium', 'braces that stand for too many words', word.text)
      return limited(
        alternatives.words.flatMap((text) => expandText(text, shell)),
        shell,
      )
    }
  }
  const builder: Builder = { fields: [], current: '', started: false }
  for (const [index, part] of parts.entries()) addPart(builder, part, index === 0, shell)
  if (builder.started) builder.fields.push(builder.current)
  return limited(builder.fields, shell)
}

function limited(fields: string[], shell: Shell): string[] {
  if (fields.length <= maximumFields) return fields
  note(shell, 'too-complex', 'medium', 'more words than can be looked at')
  return mostTelling(fields, maximumFields)
}

/** Brace expansion works on source text, before everything else; each result is a word of its own. */
function expandText(text: string, shell: Shell): string[] {
  shell.report.budget -= 5
  const statement = parse(`: ${text}`).commands[0]?.command
  if (statement?.type !== 'Command') return [UNKNOWN]
  return statement.args.flatMap((word) => {
    if (word.type !== 'Word') return [word.text]
    // The alternatives are already expanded; what still looks like a brace is literal.
    const builder: Builder = { fields: [], current: '', started: false }
    if (!word.parts) return [tilde(word.text, word.value, shell)]
    for (const [index, part] of word.parts.entries()) addPart(builder, part, index === 0, shell)
    if (builder.started) builder.fields.push(builder.current)
    return builder.fields
  })
}

/** The word as one string, as in an assignment or a redirection: no splitting. */
export function expandToText(word: Word, shell: Shell): string {
  const { parts } = word
  if (!parts) return tilde(word.text, word.value, shell)
  let text = ''
  for (const [index, part] of parts.entries()) {
    if (part.type === 'Literal') text += index === 0 ? tilde(part.text, part.value, shell) : part.value
    else text += textOfPart(part, shell)
    if (text.length > maximumText) return UNKNOWN
  }
  return text
}

export function textOfParts(parts: readonly WordPart[], shell: Shell): string {
  let text = ''
  for (const part of parts) {
    text += textOfPart(part, shell)
    if (text.length > maximumText) return UNKNOWN
  }
  return text
}

function addPart(builder: Builder, part: WordPart, first: boolean, shell: Shell): void {
  switch (part.type) {
    case 'Literal':
      append(builder, first ? tilde(part.text, part.value, shell) : part.value)
      return
    case 'SimpleExpansion':
    case 'ParameterExpansion': {
      const elements = elementsOf(part, shell)
      addSplit(builder, elements, shell)
      return
    }
    case 'CommandExpansion':
    case 'ArithmeticExpansion':
      addSplit(builder, [textOfPart(part, shell)], shell)
      return
    case 'DoubleQuoted':
    case 'LocaleString': {
      builder.started = true
      for (const child of part.parts) {
        const list = child.type === 'SimpleExpansion' || child.type === 'ParameterExpansion'
        const elements = list ? elementsOf(child, shell) : [textOfPart(child, shell)]
        if (list && keepsElements(child.text)) {
          if (elements.length === 0 && part.parts.length === 1) builder.started = false
          for (const [index, element] of elements.entries()) {
            if (index > 0) finish(builder)
            append(builder, element)
          }
        } else append(builder, elements.join(/^\$\*$|\[\*\]|^\$\{\*/.test(child.text) ? joinerOf(shell) : ' '))
      }
      return
    }
    default:
      append(builder, textOfPart(part, shell))
  }
}

function append(builder: Builder, text: string): void {
  builder.current = builder.current.length + text.length > maximumText ? UNKNOWN : builder.current + text
  builder.started = true
}

function finish(builder: Builder): void {
  if (builder.fields.length < 10 * maximumFields) builder.fields.push(builder.current)
  builder.current = ''
}

/** `"$@"` and `"${a[@]}"` stay several words inside quotes. */
function keepsElements(text: string): boolean {
  return text === '$@' || /^\$\{(@|[A-Za-z_]\w*\[@\])/.test(text)
}

/** Unquoted expansions are split at IFS and their glob characters are live. */
function addSplit(builder: Builder, elements: readonly string[], shell: Shell): void {
  const separators = separatorsOf(shell)
  for (const [index, element] of elements.entries()) {
    if (index > 0 && builder.started) {
      finish(builder)
      builder.started = false
    }
    const pieces = element.split(separators)
    for (const [position, piece] of pieces.entries()) {
      if (position > 0 && builder.started) {
        finish(builder)
        builder.started = false
      }
      if (piece !== '') append(builder, liveGlobs(piece))
    }
  }
}

function separatorsOf(shell: Shell): RegExp {
  const custom = shell.variables.get('IFS')?.[0]?.[0]
  if (custom === undefined || custom === '' || isOpaque(custom)) return /[ \t\n]+/
  return new RegExp(`[ \t\n${custom.replace(/[\\\]^-]/g, '\\$&')}]+`)
}

function joinerOf(shell: Shell): string {
  return shell.variables.get('IFS')?.[0]?.[0]?.slice(0, 1) ?? ' '
}

function liveGlobs(text: string): string {
  return text.includes('*') || text.includes('?') ? text.replaceAll('*', STAR).replaceAll('?', QUESTION) : text
}

function tilde(source: string, value: string, shell: Shell): string {
  if (!source.startsWith('~')) return value
  const slash = value.indexOf('/')
  const user = slash < 0 ? value.slice(1) : value.slice(1, slash)
  const rest = slash < 0 ? '' : value.slice(slash)
  if (user === '') return `${shell.variables.get('HOME')?.[0]?.[0] ?? HOME}${rest}`
  if (user === '+') return `.${rest}`
  if (user === '-') return `${UNKNOWN}${rest}`
  if (user === 'root') return `/root${rest}`
  return /^[\w.-]+$/.test(user) && shell.depth >= 0 ? `/home/${user}${rest}` : value
}

function textOfPart(part: WordPart, shell: Shell): string {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value
    case 'DoubleQuoted':
    case 'LocaleString':
      return textOfParts(part.parts, shell)
    case 'SimpleExpansion':
    case 'ParameterExpansion':
      return elementsOf(part, shell).join(' ')
    case 'CommandExpansion':
      if (!part.script) return UNKNOWN
      // `${ ...; }` runs in the shell itself.
      return shell.follow
        .script(part.script, part.text.startsWith('${') ? shell : fork(shell), { stdin: undefined })
        .replace(/\n+$/, '')
    case 'ArithmeticExpansion':
      return evaluateArithmetic(part.expression, shell)
    case 'ProcessSubstitution': {
      if (!part.script) return UNKNOWN
      const output = shell.follow.script(part.script, fork(shell), {
        stdin: part.operator === '>' ? UNKNOWN : undefined,
      })
      shell.report.substitutions += 1
      const path = `/dev/fd/${62 + shell.report.substitutions}`
      if (part.operator === '>') shell.report.sinks.set(path, part.script)
      else shell.files.set(path, output)
      return path
    }
    case 'Glob':
      if (part.kind === 'star') return STAR
      followWritten(part.text, shell)
      return part.kind === 'bracket' ? bracket(part.text) : QUESTION
    case 'ExtendedGlob':
      followWritten(part.text, shell)
      return STAR
    case 'BraceExpansion':
      return part.text
  }
}

/** Source text that is only looked at as a pattern: what is substituted in it runs all the same. */
function followWritten(text: string, shell: Shell): void {
  if (!/\$\(|`/.test(text)) return
  // Each nested one is read again: what that costs counts.
  shell.report.budget -= 5 + text.length / 20
  if (shell.report.budget > 0) shell.follow.text(`: "${text}"`, fork(shell), { stdin: undefined })
}

function bracket(text: string): string {
  const inner = text.slice(1, -1)
  return inner.length === 1 && inner !== '!' && inner !== '^' ? inner : QUESTION
}

/** Variables that every shell has. Values are what they usually are, so that slicing a `/` out of them is seen. */
function environmentOf(name: string, shell: Shell): string | undefined {
  switch (name) {
    case 'HOME':
      return HOME
    case 'PWD':
      return '.'
    case 'IFS':
      return ' \t\n'
    case '0':
    case 'BASH_SOURCE':
      return SELF
    case 'SHELL':
    case 'BASH':
      return '/bin/bash'
    case 'OLDPWD':
    case 'USER':
    case 'LOGNAME':
    case 'USERNAME':
    case 'HOSTNAME':
    case 'HOST':
    case 'PATH':
    case 'TERM':
    case 'LANG':
    case 'UID':
    case 'EUID':
    case 'PPID':
    case 'BASHPID':
    case 'RANDOM':
    case 'SRANDOM':
    case 'SECONDS':
    case 'EPOCHSECONDS':
    case 'LINENO':
    case 'COLUMNS':
    case 'LINES':
    case 'OSTYPE':
    case 'HOSTTYPE':
    case 'MACHTYPE':
    case 'BASH_VERSION':
    case 'REPLY':
    case '$':
    case '?':
    case '!':
    case '-':
    case '_':
    case '#':
      return UNKNOWN
    case 'AWS_SECRET_ACCESS_KEY':
    case 'SSH_PRIVATE_KEY':
      return SECRET
    default:
      return shell.positional === undefined && /^\d+$/.test(name) ? UNSET : undefined
  }
}

const sliceable: Record<string, string> = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/home/user',
  PWD: '/home/user/work',
  SHELL: '/bin/bash',
  BASH: '/bin/bash',
  OLDPWD: '/home/user',
  OSTYPE: 'linux-gnu',
  HOSTTYPE: 'x86_64',
  MACHTYPE: 'x86_64-pc-linux-gnu',
  TERM: 'xterm-256color',
  LANG: 'en_US.UTF-8',
}

/** Which of its alternatives a variable has in the current choice. */
function digitOf(name: string, base: number, shell: Shell): number {
  if (base === 1) return 0
  let digit = shell.digits.get(name)
  if (digit === undefined || digit.base !== base) {
    digit = { stride: shell.widest, base }
    shell.digits.set(name, digit)
    shell.widest *= base
  }
  return Math.floor(shell.choice / digit.stride) % base
}

/** The elements of a variable as it stands, before any operation on it. */
export function lookUp(given: string, shell: Shell): string[] {
  // `declare -n given=name`
  const name = shell.variables.get(`&${given}`)?.[0]?.[0] ?? given
  const variable = shell.variables.get(name)
  if (variable) return variable[digitOf(name, variable.length, shell)] ?? []
  if (name === '@' || name === '*') return shell.positional ?? []
  if (/^[1-9]\d*$/.test(name) && shell.positional) return [shell.positional[Number(name) - 1] ?? '']
  return [environmentOf(name, shell) ?? UNSET]
}

function elementsOf(part: WordPart, shell: Shell): string[] {
  if (part.type === 'SimpleExpansion') return lookUp(part.text.slice(1), shell)
  if (part.type !== 'ParameterExpansion') return [textOfPart(part, shell)]
  shell.report.budget -= 0.1
  if (shell.report.budget <= 0) return [UNKNOWN]
  const index = part.index ? expandToText(part.index, shell) : ''
  followSubscript(index, shell)
  if (part.prefix === '#') return [lengthOf(part, shell)]
  let name = part.parameter
  if (part.prefix === '!') {
    const target = lookUp(name, shell)[0] ?? ''
    if (!/^[A-Za-z_]\w*$|^\d+$/.test(target)) {
      followSubscript(target, shell)
      if (part.operation) operate(part, name, [UNKNOWN], shell)
      return [UNKNOWN]
    }
    name = target
  }
  let elements = lookUp(name, shell)
  if (part.index) {
    if (index !== '@' && index !== '*') {
      const number = /^-?\d+$/.test(index) ? Number(index) : undefined
      const named = shell.variables.get(`${name}[${index}]`)?.[0]
      if (named !== undefined) elements = named
      else if (number === undefined)
        elements = elements.length === 1 && isOpaque(elements[0] ?? '') ? elements : [UNKNOWN]
      else elements = [elements.at(number) ?? '']
    }
  } else if (elements.length > 1 && name !== '@' && name !== '*') elements = elements.slice(0, 1)
  return part.operation ? operate(part, name, elements, shell) : elements
}

function lengthOf(part: ParameterExpansionPart, shell: Shell): string {
  const elements = lookUp(part.parameter, shell)
  if (part.index) return String(elements.length)
  const text = elements[0] ?? ''
  return isOpaque(text) ? UNKNOWN : String(text.length)
}

function operate(part: ParameterExpansionPart, name: string, elements: string[], shell: Shell): string[] {
  const operation = part.operation
  if (!operation) return elements
  const text = elements.join(' ')
  switch (operation.type) {
    case 'Default': {
      // Whether the word is used depends on the caller's environment: what is substituted in it may run.
      const value = expandToText(operation.operand, shell)
      const unset = text === UNSET || text === ''
      const [operator] = operation.operator.replace(':', '')
      if (operator === '+') return unset ? [''] : [value]
      if (operator === '?') return unset ? [UNKNOWN] : elements
      if (!unset) return elements
      if (operator === '=') setVariable(shell, name, [value])
      // The caller's environment may hold anything; the default is what can be judged.
      return [value]
    }
    case 'Slice': {
      const offset = Number(evaluateText(expandToText(operation.offset, shell), shell))
      const length = operation.length ? Number(evaluateText(expandToText(operation.length, shell), shell)) : undefined
      if (!Number.isFinite(offset) || (length !== undefined && !Number.isFinite(length))) return [UNKNOWN]
      if (name === '@' || name === '*' || part.index) {
        const start = name === '@' || name === '*' ? Math.max(0, offset - 1) : offset
        return elements.slice(start, length === undefined ? undefined : start + length)
      }
      const whole = concrete(name, text)
      if (whole === undefined) return [UNKNOWN]
      const start = offset < 0 ? Math.max(0, whole.length + offset) : offset
      return [
        whole.slice(start, length === undefined ? undefined : length < 0 ? whole.length + length : start + length),
      ]
    }
    case 'Remove':
      return elements.map((element) => {
        const whole = concrete(name, element)
        const pattern = expandToText(operation.operand, shell)
        return whole === undefined ? UNKNOWN : removeAffix(whole, pattern, operation.operator)
      })
    case 'Replace':
      // A slash inside a substitution is no end of the pattern to bash, but may be to the parser.
      followWritten(part.text.slice(2, -1), shell)
      return elements.map((element) => {
        const whole = concrete(name, element)
        const pattern = expandToText(operation.pattern, shell)
        const replacement = expandToText(operation.replacement, shell)
        return whole === undefined
          ? UNKNOWN
          : replacePattern(whole, pattern, operation.pattern.text, replacement, operation.operator)
      })
    case 'CaseModification':
      if (operation.operand) expandToText(operation.operand, shell)
      return elements.map((element) => changeCase(element, operation.operator))
    case 'Transform': {
      const how = expandToText(operation.operand, shell)
      if (how === 'L') return elements.map((element) => element.toLowerCase())
      if (how === 'P') {
        if (isOpaque(text))
          note(
            shell,
            'unknown-code',
            'medium',
            'expands text that is not known as a prompt, which may run commands',
            part.text,
          )
        else followWritten(text.replace(/\\[\s\S]/g, ' '), shell)
        return [UNKNOWN]
      }
      if (how === 'U') return elements.map((element) => element.toUpperCase())
      return isOpaque(text) ? [UNKNOWN] : how === 'E' || how === 'P' ? [UNKNOWN] : elements
    }
    default:
      return [UNKNOWN]
  }
}

function evaluateText(text: string, shell: Shell): string {
  const trimmed = text.trim()
  if (/^-?\d+$/.test(trimmed)) return trimmed
  followSubscript(trimmed, shell)
  return lookUp(trimmed, shell)[0] ?? ''
}

function concrete(name: string, text: string): string | undefined {
  const usual = sliceable[name]
  if (usual !== undefined && (isOpaque(text) || text === HOME || text === '.' || text === '/bin/bash')) return usual
  return isOpaque(text) ? undefined : text
}

function removeAffix(text: string, pattern: string, operator: '#' | '##' | '%' | '%%'): string {
  if (isOpaque(pattern)) return UNKNOWN
  const regExp = globToRegExp(pattern)
  const greedy = operator.length === 2
  const fromStart = operator.startsWith('#')
  // Longer than any honest value: not worth a quadratic search.
  if (text.length > 2000) return UNKNOWN
  for (let step = 0; step <= text.length; step += 1) {
    const length = greedy ? text.length - step : step
    const piece = fromStart ? text.slice(0, length) : text.slice(text.length - length)
    if (regExp.test(piece)) return fromStart ? text.slice(length) : text.slice(0, text.length - length)
  }
  return text
}

function replacePattern(text: string, pattern: string, written: string, replacement: string, operator: string): string {
  if (isOpaque(pattern) || text.length > 2000) return UNKNOWN
  // Bracket expressions are only a mark in the resolved pattern; as written they are nearly regular expressions.
  const simple = /^(\[[\w^!:-]+\])[*]?$/.exec(written)?.[1]
  const source =
    simple === undefined
      ? globToRegExp(pattern).source.slice(1, -1)
      : simple.replace('[!', '[^').replace(/\[:(?:alpha|lower|upper):\]/g, 'a-zA-Z')
  if (source === '') return text
  const anchored = operator === '/#' ? `^(?:${source})` : operator === '/%' ? `(?:${source})$` : source
  return text.replace(new RegExp(anchored, operator === '//' ? 'gs' : 's'), () => replacement)
}

function changeCase(text: string, operator: '^' | '^^' | ',' | ',,'): string {
  if (operator === '^^') return text.toUpperCase()
  if (operator === ',,') return text.toLowerCase()
  const first = text.charAt(0)
  return (operator === '^' ? first.toUpperCase() : first.toLowerCase()) + text.slice(1)
}
