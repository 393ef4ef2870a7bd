import { closest } from './closest.ts'
import { type Instruction, instructionNames, type ParsedDockerfile } from './dockerfile-parse.ts'

export type DockerfileProblem = {
  rule: string
  severity: 'error' | 'warning'
  message: string
  line: number
  column: number
}

/** What a build would refuse is an error; what it would accept and its author hardly wants, a warning. */
export function dockerfileProblems({ instructions, problems: unread }: ParsedDockerfile): DockerfileProblem[] {
  const problems: DockerfileProblem[] = []
  const report = (severity: 'error' | 'warning', rule: string, message: string, line: number) =>
    problems.push({ rule, severity, message, line, column: 1 })
  for (const { rule, message, line } of unread) {
    const near =
      rule === 'unknown-instruction' ? closest(message.split(' ')[0]?.toUpperCase() ?? '', instructionNames) : null
    report('error', rule, near === null ? message : `${message}; did you mean ${near}?`, line)
  }
  const [first] = instructions.filter(({ name }) => name !== 'ARG')
  if (first === undefined || !instructions.some(({ name }) => name === 'FROM')) {
    report('error', 'no-from', 'there is no FROM: nothing would be built', instructions[0]?.line ?? 1)
  } else if (first.name !== 'FROM')
    report('error', 'from-first', `${first.name} stands before the first FROM`, first.line)
  const build: Build = { stages: [], seen: new Map() }
  for (const instruction of instructions) {
    const say: Say = (severity, rule, message) => report(severity, rule, message, instruction.line)
    flagProblems(instruction, say)
    rules[instruction.name]?.(instruction, build, say)
  }
  return problems.sort((a, b) => a.line - b.line)
}

type Say = (severity: 'error' | 'warning', rule: string, message: string) => void
type Build = {
  /** Names of the stages so far, in lower case; '' for one without. */
  stages: string[]
  /** Lines of what counts only once in a stage. */
  seen: Map<string, number>
}
type Rule = (instruction: Instruction, build: Build, say: Say) => void

const flagsOf: Record<string, readonly string[]> = {
  FROM: ['platform'],
  RUN: ['mount', 'network', 'security', 'device'],
  COPY: ['from', 'chown', 'chmod', 'link', 'parents', 'exclude'],
  ADD: ['chown', 'chmod', 'link', 'checksum', 'keep-git-dir', 'exclude', 'unpack'],
  HEALTHCHECK: ['interval', 'timeout', 'start-period', 'start-interval', 'retries'],
}

function flagProblems({ name, flags, value }: Instruction, say: Say): void {
  const known = flagsOf[name] ?? []
  for (const flag of flags.keys()) {
    // Other instructions pass what looks like a flag on to the program.
    if (flagsOf[name] !== undefined && !known.includes(flag)) {
      const near = closest(flag, known)
      say('error', 'unknown-flag', `${name} has no flag --${flag}${near === null ? '' : `; did you mean --${near}?`}`)
    }
  }
  if (value === '' && name !== 'ARG') say('error', 'missing-value', `${name} needs a value`)
}

const rules: Record<string, Rule> = {
  FROM: ({ value }, build, say) => {
    const match = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(value)
    if (match === null) say('error', 'bad-from', `FROM takes an image and AS with a name, not ${JSON.stringify(value)}`)
    const image = match?.[1] ?? ''
    const alias = (match?.[2] ?? '').toLowerCase()
    if (alias !== '' && !/^[a-z][a-z0-9-_.]*$/.test(alias))
      say('error', 'bad-stage-name', `${alias} is no name for a stage`)
    if (alias !== '' && build.stages.includes(alias)) say('error', 'duplicate-stage', `two stages are named ${alias}`)
    if (!image.includes('$') && !build.stages.includes(image.toLowerCase())) imageProblem(image, say)
    build.stages.push(alias)
    build.seen.clear()
  },
  COPY: (instruction, build, say) => {
    copyProblem(instruction, say)
    const from = instruction.flags.get('from')
    if (from === undefined || from.includes('$')) return
    if (/^\d+$/.test(from)) {
      if (Number(from) >= build.stages.length - 1)
        say('error', 'unknown-stage', `--from=${from}: there is no such stage before`)
      return
    }
    if (build.stages.at(-1) === from.toLowerCase() && from !== '') {
      say('error', 'unknown-stage', `--from=${from} names the stage that it stands in`)
      return
    }
    if (build.stages.includes(from.toLowerCase()) || /[/:.@]/.test(from)) return
    // What is no stage is taken for an image; a bare name that is near a stage's is a mistake.
    const near = closest(
      from,
      build.stages.filter((stage) => stage !== ''),
    )
    if (near !== null) say('error', 'unknown-stage', `there is no stage ${from}; did you mean ${near}?`)
    else say('warning', 'unknown-stage', `there is no stage ${from}: an image of that name is used`)
  },
  ADD: (instruction, _, say) => copyProblem(instruction, say),
  RUN: (instruction, _, say) => jsonProblem(instruction, say),
  CMD: (instruction, build, say) => {
    jsonProblem(instruction, say)
    once(instruction, build, say)
  },
  ENTRYPOINT: (instruction, build, say) => {
    jsonProblem(instruction, say)
    once(instruction, build, say)
  },
  HEALTHCHECK: (instruction, build, say) => {
    if (!/^(NONE$|CMD\s)/i.test(instruction.value))
      say('error', 'bad-healthcheck', 'HEALTHCHECK takes CMD with a command, or NONE')
    else jsonProblem({ ...instruction, value: instruction.value.replace(/^CMD\s+/i, '') }, say)
    once(instruction, build, say)
  },
  SHELL: ({ value }, _, say) => {
    if (stringList(value) === null) say('error', 'bad-json', 'SHELL takes a JSON list of texts')
  },
  EXPOSE: ({ value }, _, say) => {
    for (const word of value.split(/\s+/)) exposeProblem(word, say)
  },
  ENV: ({ value }, _, say) => {
    if (/^\w+\s+\S/.test(value)) say('warning', 'old-form', 'ENV with a space is an old form: write NAME=value')
    else if (!/^[^\s=]+=/.test(value)) say('error', 'bad-env', 'ENV takes NAME=value')
  },
  LABEL: ({ value }, _, say) => {
    if (!/^("[^"]*"|'[^']*'|[^\s=]+)(=|\s)/.test(value)) say('error', 'bad-label', 'LABEL takes name=value')
  },
  ARG: ({ value }, _, say) => {
    if (!/^[A-Za-z_]\w*(=.*)?(\s+[A-Za-z_]\w*(=.*)?)*$/s.test(value))
      say('error', 'bad-arg', 'ARG takes a name, and = with a default')
  },
  WORKDIR: ({ value }, _, say) => {
    if (!/^["']?([/$\\]|[A-Za-z]:)/.test(value))
      say('warning', 'relative-workdir', `WORKDIR ${value} depends on the one before it`)
  },
  USER: ({ value }, _, say) => {
    if (/\s/.test(value)) say('error', 'bad-user', 'USER takes one name, and : with a group')
  },
  STOPSIGNAL: ({ value }, _, say) => {
    if (!/^(SIG[A-Z0-9+-]+|\d+|\$.*)$/.test(value)) say('error', 'bad-signal', `${value} is no signal`)
  },
  MAINTAINER: (_, __, say) => say('warning', 'old-form', 'MAINTAINER is an old form: use a LABEL'),
}

const reference =
  /^[a-z0-9]+([._-]+[a-z0-9]+)*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/

function imageProblem(image: string, say: Say): void {
  // A host may have capitals; what follows it may not.
  const lowered = image.replace(/^[A-Za-z0-9.-]+(?=[:/].*\/|:\d+\/)/, (host) => host.toLowerCase())
  if (!reference.test(lowered)) say('error', 'bad-image', `${image} is no name of an image`)
}

function copyProblem({ name, value }: Instruction, say: Say) {
  if (value.startsWith('[')) {
    const list = stringList(value)
    if (list === null) say('error', 'bad-json', `${name} has a list that is not JSON: texts need double quotes`)
    else if (list.length < 2) say('error', 'missing-value', `${name} needs a source and a destination`)
    return
  }
  const words = value.match(/"[^"]*"|'[^']*'|\S+/g) ?? []
  if (words.length < 2) return say('error', 'missing-value', `${name} needs a source and a destination`)
  const [target = ''] = words.slice(-1)
  if (words.length > 2 && !/[/\\]["']?$|^\.\.?$|\$/.test(target)) {
    say('error', 'bad-destination', `${name} of several sources needs a destination that ends with /`)
  }
  for (const source of words.slice(0, -1)) {
    if (/^(\.\.\/)+/.test(source) && name === 'COPY')
      say('error', 'outside-context', `${source} lies outside of the build's folder`)
  }
}

/** The form that looks like a list but is not JSON is run by a shell, brackets and all. */
function jsonProblem({ name, value }: Instruction, say: Say): void {
  if (!/^\[[^[]/.test(value) || !value.endsWith(']')) return
  if (stringList(value) === null)
    say('error', 'bad-json', `${name} has a list that is not JSON: texts need double quotes`)
}

function stringList(value: string): string[] | null {
  try {
    const parsed = JSON.parse(value) as unknown
    return Array.isArray(parsed) && parsed.every((item) => typeof item === 'string') ? (parsed as string[]) : null
  } catch {
    return null
  }
}

function once({ name, line }: Instruction, build: Build, say: Say): void {
  const before = build.seen.get(name)
  if (before !== undefined)
    say('warning', 'repeated', `only the last ${name} of a stage counts; there is one at line ${before}`)
  build.seen.set(name, line)
}

function exposeProblem(word: string, say: Say): void {
  if (word.includes('$') || word === '') return
  const match = /^(\d+)(?:-(\d+))?(?:\/(tcp|udp|sctp))?$/i.exec(word)
  const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])]
  if (match === null || from > 65535 || to > 65535 || from > to || from < 1) {
    say('error', 'bad-port', `${word} is no port from 1 to 65535, and /tcp or /udp`)
  }
}
