import {
  type Command,
  type CommandNode,
  type CompoundList,
  type Function as FunctionNode,
  type Pipeline,
  type PipelineNode,
  parse,
  type Redirection,
  type Script,
  type Statement,
  type TestExpression,
  type Word,
} from 'unbash'
import { evaluateArithmetic, followSubscript } from './arithmetic.ts'
import { attempt, runArgv, runProgram } from './invoke.ts'
import { isOpaque, mostTelling, REMOTE, SECRET, taintOf, UNKNOWN } from './marks.ts'
import { needPath } from './needs.ts'
import { readFile } from './outputs.ts'
import { placeName } from './places.ts'
import { isNetworkProgram, isShellProgram } from './programs.ts'
import { checkWrite } from './rules/writes.ts'
import {
  eachChoice,
  type Follow,
  fork,
  type Io,
  isInteger,
  need,
  note,
  placeOf,
  type Shell,
  setAlternatives,
  setVariable,
} from './shell.ts'
import { checkAssignment } from './variables.ts'
import { expand, expandToText, textOfParts } from './words.ts'

/** A script inside a string inside a script ...: deeper than anyone writes, the guard stops reading and says so. */
const maximumDepth = 24

export const follow: Follow = { script: followScript, text: followText, argv: runProgram, call: followFunction }

export function followScript(script: Script & { errors?: readonly unknown[] }, shell: Shell, io: Io): string {
  if (script.errors && script.errors.length > 0) {
    shell.report.parsed = false
    note(shell, 'syntax', 'medium', 'part of the command is not valid shell syntax', script.source)
  }
  return followStatements(script.commands, shell, io)
}

/** Text that a shell will read as a script: parsed again, with all that is not known still marked. */
function followText(text: string, shell: Shell, io: Io): string {
  const { report } = shell
  if (text.includes(REMOTE)) {
    note(shell, 'remote-code', 'critical', 'runs code that comes from the network', text)
    report.unknownRan = true
  }
  if (text.includes('\uE003')) note(shell, 'hidden-code', 'high', 'runs code that is decoded only when it runs', text)
  if (text.includes('\uE009'))
    note(shell, 'history-code', 'high', 'runs earlier commands again without showing them', text)
  if (text.includes(SECRET) || isOpaque(text)) report.unknownRan = true
  if (/^[\uE000-\uE00A\s]*$/.test(text)) {
    if (text !== '') note(shell, 'unknown-code', 'medium', 'runs a script whose text is not known', text)
    return taintOf(text)
  }
  if (shell.depth >= maximumDepth) {
    note(shell, 'too-deep', 'medium', 'scripts are nested too deeply to be read')
    return UNKNOWN
  }
  report.budget -= 10 + text.length / 100
  if (report.budget <= 0) return UNKNOWN
  shell.depth += 1
  const output = followScript(parse(text), shell, io)
  shell.depth -= 1
  return output
}

function followStatements(statements: readonly Statement[], shell: Shell, io: Io): string {
  let output = ''
  for (const statement of statements) {
    shell.report.budget -= 1
    if (shell.report.budget <= 0) return output + UNKNOWN
    if (statement.background) {
      const job = fork(shell)
      job.forking += 1
      output += followCommand(statement.command, job, io)
    } else output += followCommand(statement.command, shell, io)
    if (output.length > 100_000) output = taintOf(output)
  }
  return output
}

function followCommand(node: PipelineNode | Statement['command'], shell: Shell, io: Io): string {
  if (node.type === 'AndOr') {
    let output = ''
    for (const [index, command] of node.commands.entries()) {
      // After `&&` the command normally ran; after `||` it may as well not have.
      const maybe = node.operators[index - 1] === '||' || node.operators[index] === '||'
      if (maybe) shell.conditional += 1
      if (index > 0) shell.uncertain += 1
      output += followCommand(command, shell, io)
      if (index > 0) shell.uncertain -= 1
      if (maybe) shell.conditional -= 1
    }
    return output
  }
  return node.type === 'Pipeline' ? followPipeline(node, shell, io) : followNode(node, shell, io)
}

function followPipeline(pipeline: Pipeline, shell: Shell, io: Io): string {
  const { commands } = pipeline
  if (commands.length === 1 && commands[0]) return followNode(commands[0], shell, io)
  let stdin = io.stdin
  let shellBefore = false
  for (const [index, command] of commands.entries()) {
    const name = command.type === 'Command' && command.name ? baseName(expandQuietly(command, shell)) : ''
    if (shellBefore && isNetworkProgram(name))
      note(shell, 'reverse-shell', 'critical', 'connects a shell to the network', `... | ${name}`)
    if (isShellProgram(name) && index < commands.length - 1) shellBefore = true
    const last = index === commands.length - 1
    // `lastpipe` and other shells run the last stage in the shell itself: `... | read x; $x`.
    const inner = last ? shell : fork(shell)
    inner.forking += 1
    inner.uncertain += 1
    stdin = followNode(command, inner, { stdin: stdin ?? (index === 0 ? undefined : '') })
    inner.uncertain -= 1
    inner.forking -= 1
  }
  return stdin ?? ''
}

/** The first words of a stage, wrappers skipped, for rules about the shape of a whole pipeline. */
function expandQuietly(command: Command, shell: Shell): string {
  const words = [command.name, ...command.args].filter((word): word is Word => word?.type === 'Word')
  for (const word of words.slice(0, 4)) {
    const text = word.parts
      ? (shell.variables.get(word.text.replace(/[${}"]/g, ''))?.[0]?.[0] ?? word.value)
      : word.value
    if (!/^(sudo|env|command|exec|nohup|stdbuf|timeout|busybox|-\w*|\d+)$/.test(text)) return text
  }
  return ''
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function followNode(node: CommandNode | CompoundList, shell: Shell, io: Io): string {
  switch (node.type) {
    case 'Command':
      return followSimple(node, shell, io)
    case 'Redirected':
      return followRedirected(node.command, node.redirects, shell, io)
    case 'Function':
      defineFunction(node, shell)
      return ''
    case 'Coproc': {
      const job = fork(shell)
      job.forking += 1
      const output = followNode(node.body, job, { stdin: UNKNOWN })
      shell.files.set('/dev/fd/60', output)
      shell.variables.set(node.name?.value ?? 'COPROC', [['60', '61']])
      return ''
    }
    case 'CompoundList':
      return followStatements(node.commands, shell, io)
    case 'Subshell':
      return followStatements(node.body.commands, fork(shell), io)
    case 'BraceGroup':
      return followStatements(node.body.commands, shell, io)
    case 'If': {
      let output = followStatements(node.clause.commands, shell, io)
      shell.conditional += 1
      output += followStatements(node.then.commands, shell, io)
      for (const elif of node.elif) {
        output += followStatements(elif.clause.commands, shell, io)
        output += followStatements(elif.then.commands, shell, io)
      }
      if (node.else) output += followStatements(node.else.commands, shell, io)
      shell.conditional -= 1
      return output
    }
    case 'While': {
      checkBomb(node.clause, node.body, shell, node.kind === 'until')
      shell.conditional += 1
      const output = followRepeated(shell, () => {
        const tested = followStatements(node.clause.commands, shell, io)
        return tested + followStatements(node.body.commands, shell, io)
      })
      shell.conditional -= 1
      return output
    }
    case 'For':
    case 'Select':
      return followFor(node.name.value, node.wordlist, node.body, shell, io)
    case 'ArithmeticFor': {
      for (const part of [node.initialize, node.test, node.update]) if (part) evaluateArithmetic(part, shell)
      if (node.initialize?.type === 'ArithmeticBinary' && node.initialize.left.type === 'ArithmeticWord')
        setVariable(shell, node.initialize.left.value, [UNKNOWN])
      if (!node.test) checkBomb(undefined, node.body, shell)
      return followRepeated(shell, () => followStatements(node.body.commands, shell, io))
    }
    case 'Case': {
      expandToText(node.word, shell)
      let output = ''
      shell.conditional += 1
      for (const item of node.items) {
        for (const pattern of item.pattern) expandToText(pattern, shell)
        output += followStatements(item.body.commands, shell, io)
      }
      shell.conditional -= 1
      return output
    }
    case 'TestCommand':
      followTest(node.expression, shell)
      return ''
    case 'ArithmeticCommand':
      evaluateArithmetic(node.expression, shell)
      if (/[A-Za-z]\s+-?[A-Za-z]/.test(node.body)) followMisread(node.body, shell)
      return ''
  }
}

function followFor(
  name: string,
  wordlist: readonly Word[] | undefined,
  body: CompoundList,
  shell: Shell,
  io: Io,
): string {
  const values = wordlist
    ? [...new Set(eachChoice(shell, () => wordlist.flatMap((word) => expand(word, shell))).flat())]
    : (shell.positional ?? [UNKNOWN])
  let output = ''
  const before = shell.variables.get(name)
  const seen = mostTelling(values, 200)
  for (const value of seen.length > 0 ? seen : [UNKNOWN]) {
    checkAssignment(shell, name, value)
    const once = (): string => {
      shell.variables.set(name, [[value]])
      shell.report.budget -= 2
      return followStatements(body.commands, shell, io)
    }
    // One word may stand for many: `*`.
    if (seen.length <= 1) output += followRepeated(shell, once)
    else {
      shell.uncertain += 1
      output += once()
      shell.uncertain -= 1
    }
  }
  const after = shell.variables.get(name)
  // The list may be empty.
  if (before && after) {
    shell.uncertain += 1
    shell.variables.set(name, before)
    setAlternatives(shell, name, after)
    shell.uncertain -= 1
  }
  return output
}

/** A body that may run never, once or often: what it leaves in variables is there when it runs again. */
function followRepeated(shell: Shell, body: () => string): string {
  shell.uncertain += 1
  const before = new Map(shell.variables)
  let output = body()
  const changed = [...shell.variables].some(
    ([name, value]) => before.get(name) !== value && JSON.stringify(before.get(name)) !== JSON.stringify(value),
  )
  if (changed) output += body()
  shell.uncertain -= 1
  return output
}

/** What is arithmetic to bash is a nested subshell to other shells: only what is dangerous there is kept. */
function followMisread(body: string, shell: Shell): void {
  attempt(shell, (inner) => void inner.follow.text(body, inner, { stdin: undefined }))
}

function defineFunction(node: FunctionNode, shell: Shell): void {
  const name = node.name.value
  const known = shell.functions.get(name)
  if (known && known !== node)
    followFunction(name, known, Array(9).fill(UNKNOWN) as string[], fork(shell), { stdin: undefined })
  if (shell.conditional > 0 || shell.uncertain > 0) shell.unsure.add(name)
  shell.functions.set(name, node)
  checkFork(node, shell)
}

function followTest(expression: TestExpression, shell: Shell): void {
  switch (expression.type) {
    case 'TestUnary':
      if (/^-[vR]$/.test(expression.operator)) followSubscript(expandToText(expression.operand, shell), shell)
      else expandToText(expression.operand, shell)
      if (/^-[a-hkprsuwxGLNOS]$/.test(expression.operator)) needFile(shell, expandToText(expression.operand, shell))
      return
    case 'TestBinary':
      for (const operand of [expression.left, expression.right]) {
        const text = expandToText(operand, shell)
        if (/^-(eq|ne|lt|le|gt|ge)$/.test(expression.operator)) followSubscript(text, shell)
      }
      return
    case 'TestLogical':
      for (const operand of expression.operands) followTest(operand, shell)
      return
    case 'TestNot':
      followTest(expression.operand, shell)
      return
    case 'TestGroup':
      followTest(expression.expression, shell)
  }
}

function needFile(shell: Shell, text: string): void {
  shell.follow.argv(['test', '-e', text], shell, { stdin: undefined })
}

/** What the redirections of one command give it and take from it. */
type Redirected = {
  stdin: string | undefined
  targets: { text: string; append: boolean; output: boolean }[]
  socket: boolean
}

function resolveRedirections(redirects: readonly Redirection[], shell: Shell, io: Io): Redirected {
  const result: Redirected = { stdin: io.stdin, targets: [], socket: false }
  for (const redirect of redirects) {
    const fd = redirect.descriptor?.type === 'FileDescriptor' ? redirect.descriptor.value : undefined
    if (redirect.type === 'HereDoc') {
      const { body } = redirect
      if (!redirect.closing) note(shell, 'syntax', 'medium', 'a here-document without its end')
      const text = eachChoice(shell, () => (body.parts ? textOfParts(body.parts, shell) : body.text)).join('\n')
      if (fd === undefined || fd === 0) result.stdin = text
      continue
    }
    if (!redirect.target) continue
    const { target } = redirect
    const [text = '', ...others] = eachChoice(shell, () => expandToText(target, shell))
    if (redirect.type === 'HereString') {
      if (fd === undefined || fd === 0) result.stdin = `${[text, ...others].join('\n')}\n`
      continue
    }
    for (const other of others)
      if (redirect.operator.includes('>'))
        result.targets.push({ text: other, append: redirect.operator.includes('>>'), output: false })
    if (/^\/dev\/(tcp|udp)(\/|$)/.test(text)) {
      result.socket = true
      shell.report.socketOpened = true
      need(shell, 'network', 'opens a network connection', text)
      note(shell, 'socket', 'medium', 'opens a network connection from the shell', text)
    }
    const { operator } = redirect
    if (operator === '<' || operator === '<>') {
      const content = result.socket ? REMOTE : readFile(shell, text)
      if (fd === undefined || fd === 0 || operator === '<') result.stdin = content
      if (fd !== undefined && fd > 2) shell.files.set(`/dev/fd/${fd}`, content)
      needPath(shell, text)
      if (operator === '<>' && !result.socket) result.targets.push({ text, append: true, output: false })
      continue
    }
    if (operator === '<&') {
      if (/^\d+-?$|^-$/.test(text)) {
        const content = shell.files.get(`/dev/fd/${text.replace('-', '')}`)
        if (content !== undefined) result.stdin = content
        else if (shell.report.socketOpened && text !== '0') result.stdin = REMOTE
      } else result.stdin = UNKNOWN
      continue
    }
    if (operator === '>&' && fd === 0 && shell.report.socketOpened) result.stdin = REMOTE
    if (operator === '>&' && /^(\d+-?|-)$/.test(text)) continue
    result.targets.push({ text, append: operator.includes('>>'), output: fd === undefined || fd === 1 })
  }
  return result
}

function applyWrites(redirected: Redirected, output: string, shell: Shell): string {
  let left = output
  for (const { text } of redirected.targets) needPath(shell, text)
  for (const { text, append, output: standard } of redirected.targets) {
    const content = standard ? output : UNKNOWN
    if (/^\/dev\/(tcp|udp)\//.test(text)) {
      if (output.includes(SECRET)) note(shell, 'exfiltration', 'critical', 'sends secrets to the network', text)
      continue
    }
    checkWrite(shell, text, append ? 'append' : 'truncate', content)
    if (standard) {
      const name = placeName(placeOf(shell, text))
      shell.files.set(name, append ? (shell.files.get(name) ?? '') + content : content)
      left = ''
      if (text === '/dev/stdout' || text === '/dev/stderr' || text === '/dev/tty') left = output
    }
  }
  return left
}

function followRedirected(command: CommandNode, redirects: readonly Redirection[], shell: Shell, io: Io): string {
  const redirected = resolveRedirections(redirects, shell, io)
  const output = followNode(command, shell, { stdin: redirected.stdin })
  return applyWrites(redirected, output, shell)
}

function followSimple(command: Command, shell: Shell, io: Io): string {
  const { report } = shell
  report.budget -= 1
  if (report.budget <= 0) return UNKNOWN
  const redirects = command.prefix.length > 0 || command.suffix.length > 0 ? command.redirects : []
  const redirected = resolveRedirections(redirects, shell, io)
  const assignments = command.prefix.filter((item) => item.type === 'Assignment')

  let output = ''
  if (!command.name) {
    for (const assignment of assignments) assign(assignment, shell)
    // `$(< file)` is the text of the file.
    const read = assignments.length === 0 && redirected.targets.length === 0 ? redirected.stdin : undefined
    return applyWrites(redirected, read ?? '', shell)
  }
  const temporary: string[] = []
  for (const assignment of assignments) {
    const value = assignment.value.type === 'Word' ? expandToText(assignment.value, shell) : UNKNOWN
    checkAssignment(shell, assignment.name, value)
    temporary.push(`${assignment.name}=${value}`)
  }
  const [argv = [], ...others] = eachChoice(shell, () => argvOf(command, shell))
  output = runSocketAware(argv, temporary, shell, redirected)
  for (const other of others) runSocketAware(other, temporary, shell, redirected)
  return applyWrites(redirected, output, shell)
}

function runSocketAware(
  argv: readonly string[],
  temporary: readonly string[],
  shell: Shell,
  redirected: Redirected,
): string {
  if (argv.length === 0) {
    note(shell, 'unresolved-command', 'medium', 'what this runs is not known before it runs')
    return UNKNOWN
  }
  const name = baseName(argv[0] ?? '')
  if (
    redirected.socket &&
    (isShellProgram(name) || name === 'exec' || isOpaque(name)) &&
    argv.length + temporary.length < 40
  ) {
    if (isShellProgram(name) || isShellProgram(baseName(argv[1] ?? '')) || isOpaque(name))
      note(shell, 'reverse-shell', 'critical', 'connects a shell to the network', argv.join(' '))
  }
  if (temporary.length === 0) return runArgv(argv, shell, { stdin: redirected.stdin })
  // The program found under another PATH, or with a library loaded into it, is not the one that the tables know.
  if (temporary.some((item) => /^(LD_PRELOAD|PATH)=/.test(item)))
    note(shell, 'altered-lookup', 'medium', 'changes which program or library runs', temporary.join(' '))
  const before = temporary.map((item) => {
    const variable = item.slice(0, item.indexOf('='))
    return [variable, shell.variables.get(variable)] as const
  })
  for (const item of temporary)
    shell.variables.set(item.slice(0, item.indexOf('=')), [[item.slice(item.indexOf('=') + 1)]])
  const output = runArgv(argv, shell, { stdin: redirected.stdin })
  for (const [variable, value] of before) {
    if (value) shell.variables.set(variable, value)
    else shell.variables.delete(variable)
  }
  return output
}

function argvOf(command: Command, shell: Shell): string[] {
  const argv: string[] = command.name ? expand(command.name, shell) : []
  for (const argument of command.args) {
    if (argument.type === 'Word') {
      if (argument.parts) argv.push(...expand(argument, shell))
      else argv.push(expandToText(argument, shell))
    } else argv.push(argumentText(argument, shell))
    if (argv.length > 2000) {
      argv.push(UNKNOWN)
      break
    }
  }
  return argv
}

/** `of=/dev/sda` after a command name is parsed as an assignment; to most commands it is a plain word. */
function argumentText(argument: Extract<Command['args'][number], { type: 'Assignment' }>, shell: Shell): string {
  const sign = argument.append ? '+=' : '='
  if (argument.value.type === 'Word') {
    const index = argument.index ? `[${expandToText(argument.index, shell)}]` : ''
    return `${argument.name}${index}${sign}${expandToText(argument.value, shell)}`
  }
  const elements = elementsOf(argument.name, argument.value.elements, shell)
  setVariable(shell, argument.name, elements)
  return `${argument.name}${sign}${elements.join(' ')}`
}

/** `(a b)`, `([2]=b [key]=c)`: named elements are kept as variables of their own. */
function elementsOf(name: string, words: readonly Word[], shell: Shell): string[] {
  const elements: string[] = []
  for (const word of words.slice(0, 1000)) {
    for (const field of expand(word, shell)) {
      const [, key = '', value = ''] = /^\[([^\]]*)\]=([\s\S]*)$/.exec(field) ?? []
      if (key === '') elements.push(field)
      else if (/^\d{1,3}$/.test(key)) elements[Number(key)] = value
      else setVariable(shell, `${name}[${key}]`, [value])
    }
  }
  return Array.from(elements, (element) => element ?? '')
}

function assign(assignment: Extract<Command['prefix'][number], { type: 'Assignment' }>, shell: Shell): void {
  const { name, value } = assignment
  const known = shell.variables.get(name)?.[0]
  if (value.type === 'ArrayValue') {
    const elements = elementsOf(name, value.elements, shell)
    setVariable(shell, name, assignment.append && known ? [...known, ...elements] : elements)
    return
  }
  const texts = eachChoice(shell, () => expandToText(value, shell))
  const [text = ''] = texts
  for (const item of texts) {
    checkAssignment(shell, name, item)
    if (isInteger(shell, name)) followSubscript(item, shell)
  }
  if (assignment.index) {
    const key = expandToText(assignment.index, shell)
    followSubscript(key, shell)
    const index = Number(key)
    if (!/^\d+$/.test(key)) setVariable(shell, `${name}[${key}]`, [text])
    const elements = [...(known ?? [])]
    if (!Number.isInteger(index) || index < 0 || index > 1000) elements.push(text)
    else {
      while (elements.length < index) elements.push('')
      elements[index] = text
    }
    setVariable(shell, name, elements)
    return
  }
  const joined = texts.map((item) => (assignment.append ? (known?.[0] ?? '') + item : item))
  setAlternatives(
    shell,
    name,
    joined.map((item) => [item.length > 60_000 ? UNKNOWN : item]),
  )
}

/** Calls a function that the command defined. */
function followFunction(name: string, definition: FunctionNode, args: readonly string[], shell: Shell, io: Io): string {
  shell.called.add(name)
  if (shell.stack.includes(name)) {
    if (shell.forking > 0 || shell.stack.length > 1)
      note(shell, 'fork-bomb', 'critical', 'a function that starts itself again and again', `${name}()`)
    else note(shell, 'endless-recursion', 'medium', 'a function that calls itself', `${name}()`)
    return UNKNOWN
  }
  if (shell.stack.length > 20) return UNKNOWN
  const positional = shell.positional
  const { forking, locals } = shell
  shell.positional = [...args]
  shell.forking = 0
  shell.locals = new Map()
  shell.stack = [...shell.stack, name]
  // It may return before its end.
  shell.uncertain += 1
  const output = followNode(definition.body, shell, io)
  shell.uncertain -= 1
  shell.stack = shell.stack.slice(0, -1)
  for (const [variable, value] of shell.locals) {
    if (value) shell.variables.set(variable, value)
    else shell.variables.delete(variable)
  }
  shell.locals = locals
  shell.positional = positional
  shell.forking = forking
  return output
}

/** A function that nobody calls is read all the same: whoever defines it means to call it. */
export function followUncalled(shell: Shell): void {
  for (const [name, definition] of shell.functions) {
    if (!shell.called.has(name))
      followFunction(name, definition, Array(9).fill(UNKNOWN) as string[], fork(shell), { stdin: undefined })
  }
}

/** Whether a function's body starts the function itself more than once, or in the background. */
function checkFork(node: FunctionNode, shell: Shell): void {
  const name = node.name.value
  let calls = 0
  let background = 0
  visitCommands(node.body, (command, inBackground) => {
    if (command.name?.value !== name) return
    calls += 1
    if (inBackground) background += 1
  })
  if (calls > 1 || background > 0)
    note(shell, 'fork-bomb', 'critical', 'a function that starts itself again and again', `${name}()`)
}

/** An endless loop that starts background jobs without waiting. */
function checkBomb(clause: CompoundList | undefined, body: CompoundList, shell: Shell, until = false): void {
  if (clause && !isAlways(clause, until)) return
  let pauses = false
  let jobs = 0
  visitCommands(body, (command, inBackground) => {
    const name = command.name?.value ?? ''
    if (!inBackground && /^(sleep|wait|read|break|exit|inotifywait|return)$/.test(name)) pauses = true
    if (inBackground) jobs += 1
  })
  if (jobs > 0 && !pauses) note(shell, 'fork-bomb', 'critical', 'an endless loop that starts processes without waiting')
}

/** A condition that never ends its loop. */
function isAlways(clause: CompoundList, until: boolean): boolean {
  const [statement, ...more] = clause.commands
  if (!statement || more.length > 0) return false
  const node = statement.command
  if (node.type === 'Pipeline') return node.prefixes.length === 1 && node.commands.length === 1
  if (node.type === 'ArithmeticCommand') return /^\s*[1-9]\d*\s*$/.test(node.body)
  if (node.type === 'TestCommand') return true
  if (node.type !== 'Command') return false
  const name = node.name?.value ?? ''
  if (until) return name === 'false'
  return name === 'true' || name === ':' || name === '/bin/true' || (name === '[' && node.args.length <= 2)
}

function visitCommands(
  node: PipelineNode | Statement['command'] | CompoundList,
  visit: (command: Command, inBackground: boolean) => void,
  inBackground = false,
): void {
  switch (node.type) {
    case 'Command':
      visit(node, inBackground)
      return
    case 'AndOr':
      for (const command of node.commands) visitCommands(command, visit, inBackground)
      return
    case 'Pipeline':
      for (const command of node.commands) visitCommands(command, visit, inBackground)
      return
    case 'Redirected':
      visitCommands(node.command, visit, inBackground)
      return
    case 'CompoundList':
      for (const statement of node.commands)
        visitCommands(statement.command, visit, inBackground || statement.background === true)
      return
    case 'If':
      for (const list of [node.clause, node.then, ...node.elif.flatMap((elif) => [elif.clause, elif.then])])
        visitCommands(list, visit, inBackground)
      if (node.else) visitCommands(node.else, visit, inBackground)
      return
    case 'While':
      visitCommands(node.clause, visit, inBackground)
      visitCommands(node.body, visit, inBackground)
      return
    case 'Subshell':
    case 'BraceGroup':
    case 'For':
    case 'Select':
    case 'ArithmeticFor':
    case 'Coproc':
      visitCommands(node.body, visit, inBackground)
      return
    case 'Case':
      for (const item of node.items) visitCommands(item.body, visit, inBackground)
      return
    default:
      return
  }
}
