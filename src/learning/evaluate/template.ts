import { forEachChild, parse, type SyntaxNode } from 'unbash'

type CommandNode = Extract<SyntaxNode, { type: 'Command' }>
type WordNode = Extract<SyntaxNode, { type: 'Word' }>

const placeholder = 'ARG'

/** Programs whose next word names what is really run: `sudo rm` must not match `sudo cp`. Their options with a value. */
const wrappers: Record<string, readonly string[]> = {
  sudo: ['-u', '-g', '-U', '-p', '-C', '-h'],
  xargs: ['-I', '-n', '-P', '-L', '-d', '-s', '-E', '-a'],
  env: ['-u', '-C', '-S'],
  nice: ['-n'],
  timeout: ['-s', '-k'],
  nohup: [],
  exec: ['-a'],
  command: [],
  builtin: [],
  watch: ['-n'],
}

/** Programs whose first word is a verb: `git push` must not match `git pull`. */
const verbPrograms = new Set([
  'git',
  'docker',
  'podman',
  'kubectl',
  'systemctl',
  'service',
  'apt',
  'apt-get',
  'apt-cache',
  'dnf',
  'yum',
  'brew',
  'snap',
  'pip',
  'pip3',
  'npm',
  'yarn',
  'cargo',
  'go',
  'ip',
  'tmux',
  'openssl',
])

const runnersInFind = new Set(['-exec', '-execdir', '-ok', '-okdir'])

/**
 * The form of a command: programs, flags, operators and control flow stay, every other word is a placeholder. The flags of a program come in
 * alphabetical order before its arguments, as in the templates of nl2bash, so `find . -name '*.py' | wc -l` is `find -name ARG ARG | wc -l`.
 * Null when the command does not parse.
 */
export function commandTemplate(command: string): string | null {
  const script = parse(command)
  const state = { errors: false }
  const template = render(script, state)
  return state.errors || template === '' ? null : template
}

/** Name of the program that the first simple command runs, without its folder; null for none, or when it is computed. */
export function firstUtility(command: string): string | null {
  if ((parse(command).errors?.length ?? 0) > 0) return null
  const name = commandNames(command)[0]
  return name === undefined ? null : literalProgram(name)
}

/** Programs of all simple commands that are named literally, in order. */
export function utilitiesOf(command: string): string[] {
  return commandNames(command)
    .map(literalProgram)
    .filter((name) => name !== null)
}

function commandNames(command: string): WordNode[] {
  const names: WordNode[] = []
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Command' && node.name !== undefined) names.push(node.name)
    forEachChild(node, visit)
  }
  visit(parse(command))
  return names
}

type State = { errors: boolean }

function render(node: SyntaxNode, state: State): string {
  switch (node.type) {
    case 'Script':
      if ((node.errors?.length ?? 0) > 0) state.errors = true
      return renderAll(node.commands, ' ; ', state)
    case 'CompoundList':
      return `{ ${renderAll(node.commands, ' ; ', state)} }`
    case 'Statement':
      return render(node.command, state) + (node.background === true ? ' &' : '')
    case 'AndOr':
    case 'Pipeline': {
      const prefixes =
        node.type === 'Pipeline' ? node.prefixes.map((prefix) => (prefix.type === 'Time' ? 'time ' : '! ')) : []
      const commands = node.commands.map((command, index) => {
        const operator = index === 0 ? '' : ` ${node.operators[index - 1]} `
        return operator + render(command, state)
      })
      return prefixes.join('') + commands.join('')
    }
    case 'Command':
      return renderCommand(node, state)
    case 'Word':
      return renderWord(node, state)
    case 'Redirect': {
      // `2>&1` is form; the name of a file is not.
      const target =
        node.target === undefined
          ? ''
          : /^\d+$|^-$/.test(node.target.value)
            ? node.target.value
            : renderWord(node.target, state)
      const descriptor = node.descriptor?.type === 'FileDescriptor' ? String(node.descriptor.value) : ''
      return `${descriptor}${node.operator}${target}`
    }
    case 'HereDoc':
    case 'HereString':
      return `${node.operator}${placeholder}`
    case 'Assignment':
      return `NAME=${placeholder}${substitutions(node, state)}`
    default:
      return `${node.type}(${children(node)
        .map((child) => render(child, state))
        .filter((text) => text !== '')
        .join(' ')})`
  }
}

function renderAll(nodes: readonly SyntaxNode[], separator: string, state: State): string {
  return nodes.map((node) => render(node, state)).join(separator)
}

function renderCommand(node: CommandNode, state: State): string {
  const prefix = node.prefix.filter((item) => item.type === 'Assignment').map((item) => render(item, state))
  const redirects = node.redirects.map((redirect) => render(redirect, state))
  const words = node.name === undefined ? [] : [node.name, ...node.args]
  const parts = [newPart()]
  const last = (): Part => parts.at(-1) as Part
  // What the next plain word is: a program, the value of a wrapper's option, a verb, or an argument like all others.
  let next: 'program' | 'value' | 'verb' | 'argument' = 'program'
  let program = ''
  for (const word of words) {
    if (word.type === 'Assignment') {
      addArgument(last(), next === 'argument' ? placeholder : render(word, state))
      continue
    }
    const isFlag = /^[-+]./.test(word.value) && !hasSubstitution(word)
    if (next === 'value') {
      addArgument(last(), renderWord(word, state))
      next = 'program'
    } else if (isFlag && program !== '') {
      if (program === 'find' && runnersInFind.has(word.value)) {
        parts.push(newPart([word.value]))
        next = 'program'
      } else addFlag(last(), word.value, program)
      if (next === 'program' && wrappers[program]?.includes(word.value) === true) next = 'value'
    } else if (next === 'program') {
      // `timeout 5 rm`: the duration stands before the program.
      if (program === 'timeout' && /^\d/.test(word.value)) {
        addArgument(last(), placeholder)
        continue
      }
      const name = literalProgram(word)
      if (program !== '' && program !== 'find') parts.push(newPart())
      last().head.push(name ?? renderWord(word, state))
      if (program !== 'find') program = name ?? '?'
      else if (parts.length === 1) program = 'find'
      next =
        name !== null && wrappers[name] !== undefined
          ? 'program'
          : name !== null && verbPrograms.has(name)
            ? 'verb'
            : 'argument'
    } else if (next === 'verb' && /^[a-z][a-z-]*$/.test(word.value)) {
      last().head.push(word.value)
      next = 'argument'
    } else if (program === 'find' && parts.length > 1 && /^\\?[;+]$/.test(word.value)) {
      // The end of what find runs: its own tests may follow.
      parts.push(newPart())
    } else {
      const joins = program === 'find' && joiners.has(word.value)
      if (joins) last().joined = true
      addArgument(last(), joins ? word.value : renderWord(word, state))
      if (next === 'verb') next = 'argument'
    }
  }
  return [...prefix, ...parts.map(renderPart), ...redirects].filter((text) => text !== '').join(' ')
}

/** One program with its words, or the tests of `find` before and after what it runs; `joined` where their order has a meaning. */
type Part = { head: string[]; words: { text: string; isFlag: boolean }[]; joined: boolean }

const newPart = (head: string[] = []): Part => ({ head, words: [], joined: false })

function renderPart({ head, words, joined }: Part): string {
  const texts = (list: Part['words']): string[] => list.map(({ text }) => text)
  const flags = texts(words.filter(({ isFlag }) => isFlag)).sort()
  return [...head, ...(joined ? texts(words) : [...flags, ...texts(words.filter(({ isFlag }) => !isFlag))])].join(' ')
}

const addArgument = (part: Part, text: string): void => void part.words.push({ text, isFlag: false })

/** Letters behind one hyphen count each by itself, and a value written onto its flag as an argument. */
function addFlag(part: Part, flag: string, program: string): void {
  const attached = /^(-[A-Za-z])[^A-Za-z-]/.exec(flag)
  if (program === 'find' && /^[-+]\d/.test(flag)) addArgument(part, placeholder)
  else if (!wordOptions.has(program) && /^-[A-Za-z]{2,}$/.test(flag))
    for (const letter of flag.slice(1)) part.words.push({ text: `-${letter}`, isFlag: true })
  else if (!wordOptions.has(program) && attached !== null) {
    part.words.push({ text: attached[1] as string, isFlag: true })
    addArgument(part, placeholder)
  } else part.words.push({ text: flagForm(flag), isFlag: true })
  if (program === 'find' && joiners.has(flag)) part.joined = true
}

/** They say which tests of `find` belong together. */
const joiners = new Set(['!', '-not', '-o', '-or', ',', '(', ')', '\\!', '\\(', '\\)'])

/** Programs whose options are words behind one hyphen. */
const wordOptions = new Set(['find', 'java', 'openssl', 'ffmpeg', 'convert', 'mogrify', 'identify', 'xset'])

/** `--color=auto` keeps its name, `-5` nothing but that it is a number. */
function flagForm(flag: string): string {
  const long = /^(--?[A-Za-z][\w-]*)=/.exec(flag)
  if (long !== null) return `${long[1]}=${placeholder}`
  return /^[-+]\d/.test(flag) ? `${flag.charAt(0)}NUMBER` : flag
}

function renderWord(word: WordNode, state: State): string {
  return placeholder + substitutions(word, state)
}

/** The scripts inside a word or assignment are form as well: `echo $(pwd)` is not `echo $(ls)`. */
function substitutions(node: SyntaxNode, state: State): string {
  const found: string[] = []
  const visit = (child: SyntaxNode): void => {
    if (child.type === 'Script') found.push(render(child, state))
    else forEachChild(child, visit)
  }
  forEachChild(node, visit)
  return found.map((text) => `$(${text})`).join('')
}

function hasSubstitution(word: WordNode): boolean {
  return children(word).some(
    (part) => part.type !== 'Literal' && part.type !== 'SingleQuoted' && part.type !== 'BraceExpansion',
  )
}

/** Only words without expansion name a program: `$EDITOR x` could be anything. */
function literalProgram(word: WordNode): string | null {
  const parts = children(word)
  const literal = parts.every(
    (part) =>
      part.type === 'Literal' ||
      part.type === 'SingleQuoted' ||
      (part.type === 'DoubleQuoted' && part.parts.every((inner) => inner.type === 'Literal')),
  )
  if (!literal || word.value === '') return null
  return word.value.slice(word.value.lastIndexOf('/') + 1) || null
}

function children(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  forEachChild(node, (child) => found.push(child))
  return found
}
